'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useRef, useState } from 'react'
import type { TopicRule } from '#server/domain/standard'
import { useTRPCClient } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import styles from './draft.module.css'
import { addRule, type KeyedRule, keyRules, wholeRules, writtenRules } from './edit-topics'
import { changeEntry, insertEntry, moveEntry, removeEntry } from './keyed-list'
import { TopicCount } from './topic-count'
import { TopicRow } from './topic-row'
import { TopicTrial } from './topic-trial'
import type { ChangeStandard } from './written'

interface TopicsEditorProps {
  topics: readonly TopicRule[]
  change: ChangeStandard
  onRemoved: (words: string, undo: () => void) => void
}

/** Words that tell what customers write about, in the order in which they are tried, with ways to try them at once. */
export function TopicsEditor({ topics, change, onRemoved }: TopicsEditorProps) {
  const [keyed, setKeyed] = useState<readonly KeyedRule[]>(() => keyRules(topics))
  const [sample, setSample] = useState('')
  const latest = useRef(keyed)
  const addRef = useRef<HTMLButtonElement>(null)
  const tried = useTried(keyed, sample)

  function update(edit: (rules: readonly KeyedRule[]) => readonly KeyedRule[]) {
    latest.current = edit(latest.current)
    setKeyed(latest.current)
    const next = wholeRules(latest.current)
    change(() => ({ topics: next }))
  }

  function remove(rule: KeyedRule, place: number) {
    update((before) => removeEntry(before, rule.key))
    onRemoved('Removed the words of a topic.', () => update((before) => insertEntry(before, place, rule)))
    addRef.current?.focus()
  }

  return (
    <>
      <p className={styles.note}>
        Where the export tells no topic, these words do. They are looked for in the subject and in what the customer
        writes up to a person’s first reply. Of several the first that are found decide, so the order matters. A topic
        that the export tells always stays.
      </p>
      <ol className={styles.policies}>
        {keyed.map((rule, place) => (
          <li key={rule.key}>
            <TopicRow
              rule={rule}
              place={place + 1}
              isLast={place === keyed.length - 1}
              trouble={rule.words.trim() === '' ? null : (tried?.troubles[place] ?? null)}
              onChange={(next) => update((before) => changeEntry(before, rule.key, next))}
              onMove={(by) => update((before) => moveEntry(before, rule.key, by))}
              onRemove={() => remove(rule, place)}
            />
          </li>
        ))}
      </ol>
      <p>
        <button ref={addRef} type="button" className={button.button} onClick={() => update(addRule)}>
          Add a topic
        </button>
      </p>
      {keyed.length > 0 && (
        <>
          <TopicTrial rules={keyed} sample={sample} onSample={setSample} decided={tried?.decided ?? null} />
          <TopicCount rules={keyed} />
        </>
      )}
    </>
  )
}

/** What the rules say of a sample. It goes in the body of a request: an address would be written down on the way. */
function useTried(keyed: readonly KeyedRule[], sample: string) {
  const client = useTRPCClient()
  const asked = useDeferredValue({ keyed, sample })
  const { data } = useQuery({
    queryKey: ['try topics', asked],
    queryFn: () => client.standards.tryTopics.mutate({ rules: writtenRules(asked.keyed), text: asked.sample }),
    enabled: asked.keyed.length > 0,
    placeholderData: keepPreviousData,
  })
  return data ?? null
}
