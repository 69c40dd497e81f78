'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useState } from 'react'
import { DETECTORS } from '#server/domain/detector'
import type { CompanyWords } from '#server/domain/standard'
import { useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import { DETECTOR_WORDS } from '../../_words'
import styles from './draft.module.css'
import field from './field.module.css'
import { useTrouble } from './troubles'

interface WordsRowProps {
  added: CompanyWords
  place: number
  onChange: (change: Partial<CompanyWords>) => void
  onRemove: () => void
}

/** One addition, with a box to try it on a sentence. */
export function WordsRow({ added, place, onChange, onRemove }: WordsRowProps) {
  const id = useId()
  const [sample, setSample] = useState('')
  const { detector, syntax, words } = added
  const asked = useDeferredValue({ detector, syntax, words, text: sample })
  const tried = useQuery({ ...useTRPC().standards.tryWords.queryOptions(asked), enabled: words.trim() !== '' })
  const trouble = words.trim() === '' ? null : (tried.data?.trouble ?? null)
  useTrouble(trouble !== null)
  return (
    <fieldset className={styles.policy}>
      <legend>Words {place}</legend>
      <div className={styles.fields}>
        <div className={field.field}>
          <label htmlFor={`${id}-detector`} className={field.label}>
            Heard as
          </label>
          <select
            id={`${id}-detector`}
            className={field.control}
            value={detector}
            onChange={({ target }) => {
              const chosen = DETECTORS.find((name) => name === target.value)
              if (chosen !== undefined) onChange({ detector: chosen })
            }}
          >
            {DETECTORS.map((name) => (
              <option key={name} value={name}>
                {DETECTOR_WORDS[name]}
              </option>
            ))}
          </select>
        </div>
        <div className={field.field}>
          <label htmlFor={`${id}-syntax`} className={field.label}>
            Written as
          </label>
          <select
            id={`${id}-syntax`}
            className={field.control}
            value={syntax}
            onChange={({ target }) => onChange({ syntax: target.value === 'pattern' ? 'pattern' : 'literal' })}
          >
            <option value="literal">Words as they are</option>
            <option value="pattern">Pattern (RE2)</option>
          </select>
        </div>
        <div className={field.field}>
          <label htmlFor={`${id}-words`} className={field.label}>
            Words
          </label>
          <input
            id={`${id}-words`}
            className={field.control}
            value={words}
            maxLength={500}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={trouble !== null || undefined}
            aria-describedby={`${id}-tried`}
            onChange={({ target }) => onChange({ words: target.value })}
          />
        </div>
        <div className={field.field}>
          <label htmlFor={`${id}-sample`} className={field.label}>
            Try it on a sentence
          </label>
          <input
            id={`${id}-sample`}
            className={field.control}
            value={sample}
            maxLength={2000}
            autoComplete="off"
            aria-describedby={`${id}-tried`}
            onChange={({ target }) => setSample(target.value)}
          />
        </div>
      </div>
      <p id={`${id}-tried`} role="status" className={trouble === null ? styles.note : field.error}>
        {trouble ?? <Tried sample={sample} found={tried.data?.found ?? null} isEmpty={words.trim() === ''} />}
      </p>
      <p className={styles.ways}>
        <button type="button" className={button.button} aria-label={`Remove words ${place}`} onClick={onRemove}>
          Remove
        </button>
      </p>
    </fieldset>
  )
}

interface TriedProps {
  sample: string
  found: { start: number; end: number } | null
  isEmpty: boolean
}

function Tried({ sample, found, isEmpty }: TriedProps) {
  if (isEmpty) return 'Nothing is added while there are no words.'
  if (sample.trim() === '') return 'Write a sentence to see whether they are found in it.'
  if (found === null) return 'Not found in this sentence.'
  return (
    <>
      Found: <mark dir="auto">{sample.slice(found.start, found.end)}</mark>
    </>
  )
}
