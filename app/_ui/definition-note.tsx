import type { ReactNode } from 'react'
import { formatCount } from '../_format'
import styles from './definition-note.module.css'

interface DefinitionNoteProps {
  n: number
  /** What is counted: "conversations", "first replies". */
  unit: string
  /** How the figure is made and what is left out. */
  children: ReactNode
}

/** The n of a figure, and on request how it is made; printed in full. */
export function DefinitionNote({ n, unit, children }: DefinitionNoteProps) {
  return (
    <details className={styles.note}>
      <summary>
        n = {formatCount(n)} {unit}
      </summary>
      <div className={styles.definition}>{children}</div>
    </details>
  )
}
