'use client'

import { useId } from 'react'
import type { TriedTopics } from '../../_trpc/outputs'
import styles from './draft.module.css'
import type { KeyedRule } from './edit-topics'
import field from './field.module.css'

interface TopicTrialProps {
  rules: readonly KeyedRule[]
  sample: string
  onSample: (sample: string) => void
  decided: TriedTopics['decided']
}

/** A box for a message, and which topic it would get by which words. */
export function TopicTrial({ rules, sample, onSample, decided }: TopicTrialProps) {
  const id = useId()
  return (
    <div className={styles.noteField}>
      <label htmlFor={id}>Try the topics on a message</label>
      <textarea
        id={id}
        value={sample}
        rows={2}
        maxLength={2000}
        autoComplete="off"
        aria-describedby={`${id}-tried`}
        onChange={({ target }) => onSample(target.value)}
      />
      <p id={`${id}-tried`} role="status" className={field.line}>
        <span>
          <Tried rules={rules} sample={sample} decided={decided} />
        </span>
      </p>
    </div>
  )
}

function Tried({ rules, sample, decided }: Omit<TopicTrialProps, 'onSample'>) {
  if (sample.trim() === '') return 'Write a message to see which topic it would get.'
  if (decided === null || rules[decided.rule] === undefined) return 'No topic: none of the words is in it.'
  return (
    <>
      Topic <bdi>{decided.topic}</bdi>, by number {decided.rule + 1}:{' '}
      <mark dir="auto">{sample.slice(decided.start, decided.end)}</mark>
    </>
  )
}
