import { formatBytes, formatDuration } from '../_format'
import button from '../_ui/button.module.css'
import type { Pace } from './pace'
import styles from './upload-form.module.css'

interface UploadLineProps {
  sent: number
  size: number
  pace: Pace
  onStop: () => void
}

/** How much of a file is sent, how fast and how long it will take. */
export function UploadLine({ sent, size, pace, onStop }: UploadLineProps) {
  const done = Math.min(sent, size)
  const words = [`${formatBytes(done)} of ${formatBytes(size)}`]
  if (pace.perSecond !== null) words.push(`${formatBytes(Math.round(pace.perSecond))} per second`)
  if (pace.leftMs !== null) words.push(`about ${formatDuration(pace.leftMs)} left`)
  return (
    <div className={styles.upload}>
      <progress aria-label="Upload" value={done} max={size} />
      <p>{done === size ? 'Sent. Waiting for the answer.' : words.join(', ')}</p>
      <button type="button" className={button.button} onClick={onStop}>
        Stop
      </button>
    </div>
  )
}
