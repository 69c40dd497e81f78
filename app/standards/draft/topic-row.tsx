'use client'

import { type MouseEvent, useId } from 'react'
import type { TopicRule } from '#server/domain/standard'
import button from '../../_ui/button.module.css'
import styles from './draft.module.css'
import field from './field.module.css'
import { useTrouble } from './troubles'

interface TopicRowProps {
  rule: TopicRule
  /** Counted from 1. */
  place: number
  isLast: boolean
  trouble: string | null
  onChange: (change: Partial<TopicRule>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** Some words and the topic that they tell. */
export function TopicRow({ rule, place, isLast, trouble, onChange, onMove, onRemove }: TopicRowProps) {
  const id = useId()
  const { topic, syntax, words } = rule
  useTrouble(trouble !== null)

  function move(event: MouseEvent<HTMLButtonElement>, by: -1 | 1) {
    const { currentTarget } = event
    onMove(by)
    // A row that changes its place loses the focus.
    requestAnimationFrame(() => currentTarget.focus())
  }

  return (
    <fieldset className={styles.policy}>
      <legend>
        Topic {place}
        {topic.trim() !== '' && (
          <>
            : <bdi>{topic}</bdi>
          </>
        )}
      </legend>
      <div className={styles.fields}>
        <div className={field.field}>
          <label htmlFor={`${id}-topic`} className={field.label}>
            Topic
          </label>
          <input
            id={`${id}-topic`}
            className={field.control}
            value={topic}
            maxLength={100}
            autoComplete="off"
            onChange={({ target }) => onChange({ topic: target.value })}
          />
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
            Words that tell it
          </label>
          <input
            id={`${id}-words`}
            className={field.control}
            value={words}
            maxLength={500}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={trouble !== null || undefined}
            aria-describedby={`${id}-trouble`}
            onChange={({ target }) => onChange({ words: target.value })}
          />
        </div>
      </div>
      <p id={`${id}-trouble`} role="status" className={field.error}>
        {trouble}
      </p>
      <p className={styles.ways}>
        <button
          type="button"
          className={button.button}
          aria-disabled={place === 1}
          aria-label={`Move topic ${place} up`}
          onClick={(event) => move(event, -1)}
        >
          Move up
        </button>
        <button
          type="button"
          className={button.button}
          aria-disabled={isLast}
          aria-label={`Move topic ${place} down`}
          onClick={(event) => move(event, 1)}
        >
          Move down
        </button>
        <button type="button" className={button.button} aria-label={`Remove topic ${place}`} onClick={onRemove}>
          Remove
        </button>
      </p>
    </fieldset>
  )
}
