'use client'

import { type ReactNode, useState } from 'react'
import { classNames } from '../../_ui/class-names'
import styles from './step.module.css'

export type StepKey = 'files' | 'read' | 'match' | 'dates' | 'check' | 'take-in' | 'result'

interface StepProps {
  name: StepKey
  title: string
  /** The step on one line, once it is done. */
  summary?: ReactNode
  /** Open for good while it is the step that matters; else folded, with a button that unfolds it. */
  isOpen?: boolean
  /** What unfolding is for. */
  verb?: 'change' | 'show'
  children?: ReactNode
}

/** One numbered step, which stays visible when it is done. */
export function Step({ name, title, summary, isOpen = false, verb = 'show', children }: StepProps) {
  const [isUnfolded, setIsUnfolded] = useState(false)
  const canFold = !isOpen && Boolean(children)
  return (
    <li className={classNames(!summary && !children && styles.later)}>
      <div className={styles.head}>
        <h2 id={`step-${name}`} tabIndex={-1}>
          {title}
        </h2>
        {canFold && (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isUnfolded}
            onClick={() => setIsUnfolded((was) => !was)}
          >
            {isUnfolded ? 'fold' : verb}
            <span className={styles.hidden}> {title}</span>
          </button>
        )}
      </div>
      {summary && <div className={styles.summary}>{summary}</div>}
      {(isOpen || isUnfolded) && children && <div className={styles.body}>{children}</div>}
    </li>
  )
}

export function focusStep(name: StepKey): void {
  document.getElementById(`step-${name}`)?.focus()
}
