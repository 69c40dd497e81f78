import { formatBytes, formatDuration } from '../_format'
import button from '../_ui/button.module.css'
import styles from './upload-form.module.css'
import type { UploadState } from './use-upload'

/** How much is sent, how fast and how long it will take. */
export function UploadLine({ fileName, sent, total, pace, stop }: UploadState) {
  const words = [`${formatBytes(sent)} of ${formatBytes(total)}`]
  if (pace.perSecond !== null) words.push(`${formatBytes(Math.round(pace.perSecond))} per second`)
  if (pace.leftMs !== null) words.push(`about ${formatDuration(pace.leftMs)} left`)
  return (
    <div className={styles.upload}>
      <p role="status">
        Sending <bdi>{fileName}</bdi>
      </p>
      <progress aria-label="Upload" value={sent} max={total} />
      <p>{sent === total ? 'Sent. Waiting for the answer.' : words.join(', ')}</p>
      <button type="button" className={button.button} onClick={stop}>
        Stop
      </button>
    </div>
  )
}
