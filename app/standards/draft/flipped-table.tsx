'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { FlippedConversation } from '#server/domain/standard-preview'
import { formatUnits } from '../../_format'
import { BlockRows, Named } from '../../_ui/block-rows'
import button from '../../_ui/button.module.css'
import { DataTable } from '../../_ui/data-table'
import styles from './draft.module.css'
import { firstReplyFlip, scoreFlip } from './preview-words'

const SHOWN_AT_FIRST = 20

/** The conversations that would be judged most otherwise. */
export function FlippedTable({ flipped }: { flipped: readonly FlippedConversation[] }) {
  const [isAll, setIsAll] = useState(false)
  const rows = isAll ? flipped : flipped.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <h3>Conversations that change most</h3>
      <BlockRows className={styles.flipped}>
        <DataTable
          caption="Conversations that change most, now and under the draft"
          isCompact
          rows={rows}
          keyOf={({ conversationId }) => conversationId}
          columns={[
            {
              key: 'conversation',
              header: 'Conversation',
              isRowHeader: true,
              cell: ({ conversationId, externalId }) => (
                <Link href={`/conversations/${conversationId}`}>
                  <bdi>{externalId}</bdi>
                </Link>
              ),
            },
            {
              key: 'vendor',
              header: 'Vendor',
              cell: ({ vendorName }) => (
                <Named name="Vendor">
                  <bdi>{vendorName ?? 'Nobody'}</bdi>
                </Named>
              ),
            },
            {
              key: 'score',
              header: 'Score',
              cell: (conversation) => <Named name="Score">{scoreFlip(conversation)}</Named>,
            },
            {
              key: 'first-reply',
              header: 'First reply',
              cell: (conversation) => (
                <Named name="First reply" isWide>
                  {firstReplyFlip(conversation)}
                </Named>
              ),
            },
          ]}
        />
      </BlockRows>
      {!isAll && flipped.length > SHOWN_AT_FIRST && (
        <p>
          <button type="button" className={button.button} onClick={() => setIsAll(true)}>
            Show all {formatUnits(flipped.length, 'conversation')}
          </button>
        </p>
      )}
    </>
  )
}
