import { formatBytes } from '../_format'
import button from '../_ui/button.module.css'
import styles from './upload-form.module.css'

interface ChosenFilesProps {
  files: readonly File[]
  refused: readonly { name: string; why: string }[]
  isBusy: boolean
  onRemove: (file: File) => void
}

/** The files that will be sent, and those that cannot be, each with its reason. */
export function ChosenFiles({ files, refused, isBusy, onRemove }: ChosenFilesProps) {
  return (
    <>
      <ul id="chosen" aria-label="Chosen files" className={styles.files}>
        {files.map((file) => (
          <li key={`${file.name} ${file.size}`}>
            <span>
              <bdi>{file.name}</bdi>, {formatBytes(file.size)}
            </span>
            <button
              type="button"
              className={button.button}
              disabled={isBusy}
              aria-label={`Leave out ${file.name}`}
              onClick={() => onRemove(file)}
            >
              Leave out
            </button>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <div role="alert" className={styles.failure}>
          {refused.map(({ name, why }) => (
            <p key={name}>
              <bdi>{name}</bdi>: {why}
            </p>
          ))}
        </div>
      )}
    </>
  )
}
