import type { ImportDetail } from '../../_trpc/outputs'
import styles from './detail.module.css'

interface RejectedLinksProps {
  import: ImportDetail['import']
  files: ImportDetail['files']
  className?: string | undefined
}

/** The rows left out as CSV files, one for each file of the import. */
export function RejectedLinks({ import: { id }, files, className }: RejectedLinksProps) {
  return (
    <div className={styles.part}>
      <p className={styles.ways}>
        {files.map(({ ordinal, fileName }) => (
          <a key={ordinal} className={className} href={`/api/imports/${id}/rejected.csv?file=${ordinal}`}>
            Rejected rows as CSV
            {files.length > 1 && (
              <>
                : <bdi>{fileName}</bdi>
              </>
            )}
          </a>
        ))}
      </p>
      <p className={styles.note}>Mend them there and drop that file: only those rows are then taken in.</p>
    </div>
  )
}
