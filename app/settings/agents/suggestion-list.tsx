'use client'

import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { AgentSuggestion } from '#server/domain/settings'
import { formatUnits } from '../../_format'
import { useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import form from '../form.module.css'
import type { Changes } from '../use-changes'
import styles from './agents.module.css'
import type { AgentChoice } from './prepare-agents'
import { useHiddenPairs } from './use-hidden-pairs'

const SHOWN_AT_FIRST = 5

interface SuggestionListProps {
  suggestions: readonly AgentSuggestion[]
  choices: readonly AgentChoice[]
  changes: Changes
}

/** Agents that look like one person, for somebody to say so. "Two people" is remembered while the tab is open. */
export function SuggestionList({ suggestions, choices, changes }: SuggestionListProps) {
  const join = useMutation(useTRPC().settings.sameAgent.mutationOptions())
  const { isHidden, setHidden } = useHiddenPairs()
  const [showsAll, setShowsAll] = useState(false)
  const [hasAnswered, setHasAnswered] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const labelOf = (id: number) => choices.find((choice) => choice.id === id)?.label ?? 'an agent that is gone'
  const open = suggestions.filter((suggestion) => !isHidden(suggestion))
  const shown = showsAll ? open : open.slice(0, SHOWN_AT_FIRST)

  /** What was answered goes away, so the keyboard starts again at the top of what is left. */
  function answered() {
    setHasAnswered(true)
    title.current?.focus()
  }

  function same({ agentId, sameAsId }: AgentSuggestion) {
    answered()
    const words = `${labelOf(agentId)} and ${labelOf(sameAsId)} are one person now.`
    changes.makeOrTell(words, [() => join.mutateAsync({ agentId, sameAsId })])
  }

  function two(suggestion: AgentSuggestion) {
    answered()
    setHidden(suggestion, true)
    changes.show({ words: 'Kept as two people.', undo: () => askAgain(suggestion) })
  }

  function askAgain(suggestion: AgentSuggestion) {
    setHidden(suggestion, false)
    changes.show({ words: 'Asked again.', undo: null })
  }

  if (open.length === 0 && !hasAnswered) return null
  return (
    <section aria-labelledby="suggestions" className={styles.suggestions}>
      <h2 id="suggestions" ref={title} tabIndex={-1}>
        Who may be one person
      </h2>
      {open.length === 0 && <p className={form.note}>No other names look like one person’s.</p>}
      <ul>
        {shown.map((suggestion) => {
          const pair = `${labelOf(suggestion.agentId)} and ${labelOf(suggestion.sameAsId)}`
          return (
            <li key={`${suggestion.agentId} ${suggestion.sameAsId}`}>
              <span className={styles.pair}>
                <bdi>{pair}</bdi>: {suggestion.why}. Same person?
              </span>
              <span className={form.ways}>
                <button
                  type="button"
                  className={button.button}
                  aria-label={`Same person: ${pair}`}
                  disabled={changes.isBusy || join.isPending}
                  onClick={() => same(suggestion)}
                >
                  Same person
                </button>
                <button
                  type="button"
                  className={button.button}
                  aria-label={`Two people: ${pair}`}
                  onClick={() => two(suggestion)}
                >
                  Two people
                </button>
              </span>
            </li>
          )
        })}
      </ul>
      {shown.length < open.length && (
        <button type="button" className={form.text} onClick={() => setShowsAll(true)}>
          Show {formatUnits(open.length - shown.length, 'more pair')}
        </button>
      )}
    </section>
  )
}
