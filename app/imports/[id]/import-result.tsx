'use client'

import Link from 'next/link'
import { formatUnits } from '../../_format'
import type { ImportDetail } from '../../_trpc/outputs'
import button from '../../_ui/button.module.css'
import { listHref, vendorHref } from '../../_url/filter-url'
import { sumWords } from '../import-words'
import { UndoButton } from '../undo-button'
import { dayIn } from './day-in'
import styles from './detail.module.css'
import { RejectedLinks } from './rejected-links'
import { RejectionTable } from './rejection-table'

const SHOWN_VENDORS = 12

/** What became of the files: the sum of their records, where it can be seen, the rows that were not taken, and undo. */
export function ImportResult({ detail, onChanged }: { detail: ImportDetail; onChanged: () => void }) {
  const { import: row, vendors, zone, rejections } = detail
  const { counts, failure, checked } = row
  if (!counts) return null
  const days = {
    from: checked?.firstAt == null ? null : dayIn(checked.firstAt, zone),
    to: checked?.lastAt == null ? null : dayIn(checked.lastAt, zone),
  }
  return (
    <>
      <p>
        {formatUnits(counts.conversations, 'conversation')} with {formatUnits(counts.messages, 'message')}.
      </p>
      <p className={styles.sum}>{sumWords(counts)}</p>
      {counts.afterAsOf > 0 && (
        <p>{formatUnits(counts.afterAsOf, 'message')} later than the moment of scoring: stored, not scored.</p>
      )}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          <bdi>{failure}</bdi>
        </p>
      )}
      <p className={styles.ways}>
        <Link className={button.primary} href="/">
          See the overview
        </Link>
        <Link className={button.button} href={listHref(days)}>
          See the conversations
        </Link>
        {row.keptFrom === null && <UndoButton importId={row.id} onUndoing={onChanged} words="Undo this import" />}
      </p>
      {vendors.length > 0 && (
        <ul className={styles.lines} aria-label="Vendors of this import">
          {vendors.slice(0, SHOWN_VENDORS).map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>: <Link href={vendorHref(id, { ...days, channel: null, shift: null })}>scorecard</Link>,{' '}
              <Link href={listHref({ ...days, vendor: id })}>conversations of these days</Link>
            </li>
          ))}
        </ul>
      )}
      {counts.rejected > 0 && (
        <>
          <RejectionTable rejections={rejections} rejected={counts.rejected} />
          <RejectedLinks {...detail} className={button.button} />
        </>
      )}
    </>
  )
}
