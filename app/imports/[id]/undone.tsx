import Link from 'next/link'
import { formatDateTime, formatUnits } from '../../_format'
import type { ImportDetail } from '../../_trpc/outputs'
import styles from './detail.module.css'

/** What undoing an import removed, and what stayed. */
export function Undone({ detail }: { detail: ImportDetail }) {
  const { import: row, kept } = detail
  const { counts, undoneAt, note } = row
  return (
    <>
      <p>
        Undone {formatDateTime(undoneAt, 'UTC')} UTC.{' '}
        {counts &&
          `It had brought ${formatUnits(counts.newMessages, 'message')}; what only this import brought is removed, what it had replaced is back.`}
      </p>
      {note !== null && (
        <p className={styles.notice}>
          <bdi>{note}</bdi>
        </p>
      )}
      {kept.length > 0 && (
        <div className={styles.part}>
          <h3>These stayed because they are flagged</h3>
          <ul className={styles.lines}>
            {kept.map(({ id, externalId }) => (
              <li key={id}>
                <Link href={`/conversations/${id}`}>
                  <bdi>{externalId}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.note}>
        The files can be dropped again: <Link href="/imports">import them anew</Link>.
      </p>
    </>
  )
}
