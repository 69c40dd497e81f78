import { formatCount, formatDuration } from '../_format'
import styles from './progress-line.module.css'

interface ProgressLineProps {
  /** What is being done: "Reading". */
  label: string
  done: number
  /** Null while it is not known. */
  total: number | null
  /** "rows", "conversations" */
  unit: string
  perSecond?: number | null
  leftMs?: number | null
}

export function ProgressLine({ label, done, total, unit, perSecond = null, leftMs = null }: ProgressLineProps) {
  const words = [
    total === null ? `${formatCount(done)} ${unit}` : `${formatCount(done)} of ${formatCount(total)} ${unit}`,
  ]
  if (perSecond !== null) words.push(`${formatCount(perSecond)} per second`)
  if (leftMs !== null) words.push(`about ${formatDuration(leftMs)} left`)
  return (
    <div className={styles.progress}>
      <p className={styles.line}>
        <span>{label}</span>
        <span className={styles.words}>{words.join(', ')}</span>
      </p>
      <progress aria-label={label} {...(total === null ? {} : { value: done, max: Math.max(1, total) })} />
    </div>
  )
}
