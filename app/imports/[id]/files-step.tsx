import Link from 'next/link'
import { formatBytes, formatDateTime, formatUnits } from '../../_format'
import { FileHash } from '../file-hash'
import styles from './detail.module.css'
import { Step } from './step'
import type { Wizard } from './wizard'

/** What was received, and whether it was before. */
export function FilesStep({ detail }: Wizard) {
  const { files, known } = detail
  const summary = files.length > 1 && `${formatUnits(files.length, 'file')}, ${formatBytes(detail.import.bytes)}`
  return (
    <Step name="files" title="Files received" summary={summary} isOpen>
      <ul className={styles.lines}>
        {files.map(({ ordinal, fileName, bytes, sha256 }) => (
          <li key={ordinal}>
            <bdi>{fileName}</bdi>, {formatBytes(bytes)}
            {sha256 !== null && (
              <>
                , SHA-256 <FileHash sha256={sha256} />
              </>
            )}
          </li>
        ))}
      </ul>
      {known.map(({ importId, fileName, createdAt, committedAt, state }) => (
        <p key={`${importId} ${fileName}`} className={styles.notice}>
          This very file was here before, as <bdi>{fileName}</bdi>:{' '}
          <Link href={`/imports/${importId}`}>
            {state === 'committed'
              ? `taken in ${formatDateTime(committedAt, 'UTC')} UTC`
              : `received ${formatDateTime(createdAt, 'UTC')} UTC`}
          </Link>
          . Taking it in again changes nothing.
        </p>
      ))}
    </Step>
  )
}
