'use client'

import Link from 'next/link'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { PreviewedVendor, StandardPreview } from '#server/domain/standard-preview'
import { BlockRows, Named } from '../../_ui/block-rows'
import { DataTable } from '../../_ui/data-table'
import { vendorHref } from '../../_url/filter-url'
import styles from './draft.module.css'
import { FlippedTable } from './flipped-table'
import { inHouseWords, inTimeWords, nowThen, previewSentences, scoreWords, standardWords } from './preview-words'

interface PreviewResultProps {
  preview: StandardPreview
  /** Below this many first replies a share is not printed: now, and under the draft. */
  minimums: { now: number; draft: number }
}

/** What the draft would change: vendor by vendor, and conversation by conversation. */
export function PreviewResult({ preview, minimums }: PreviewResultProps) {
  const { from, to, vendors, flipped } = preview
  const columns: readonly { key: string; name: string; words: (vendor: PreviewedVendor) => string }[] = [
    { key: 'score', name: 'Score', words: ({ now, then }) => nowThen(scoreWords(now), scoreWords(then)) },
    {
      key: 'in-house',
      name: 'Beside in-house',
      words: ({ now, then }) => nowThen(inHouseWords(now), inHouseWords(then)),
    },
    {
      key: 'in-time',
      name: 'First replies in time',
      words: ({ now, then }) => nowThen(inTimeWords(now, minimums.now), inTimeWords(then, minimums.draft)),
    },
    {
      key: 'standard',
      name: 'Beside the standard',
      words: ({ now, then }) => nowThen(standardWords(now), standardWords(then)),
    },
  ]
  return (
    <>
      {previewSentences(preview).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {vendors.length > 0 && (
        <BlockRows className={styles.vendors}>
          <DataTable
            caption="Vendors now, and under the draft"
            rows={vendors}
            keyOf={({ vendorId }) => vendorId ?? 'nobody'}
            columns={[
              {
                key: 'vendor',
                header: 'Vendor',
                isRowHeader: true,
                cell: ({ vendorId, name }) => (
                  <Link href={vendorHref(vendorId, { ...WHOLE_PERIOD, from, to })}>
                    <bdi>{name}</bdi>
                  </Link>
                ),
              },
              ...columns.map(({ key, name, words }) => ({
                key,
                header: name,
                cell: (vendor: PreviewedVendor) => (
                  <Named name={name} isWide>
                    {words(vendor)}
                  </Named>
                ),
              })),
            ]}
          />
        </BlockRows>
      )}
      {flipped.length > 0 && <FlippedTable flipped={flipped} />}
    </>
  )
}
