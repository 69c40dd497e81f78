'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { type ListFilter, WHOLE_LIST } from '#server/domain/filter'
import { CountLink } from '../../_figures/count-link'
import { formatDateTime, formatUnits } from '../../_format'
import { useTRPC } from '../../_trpc/client'
import { listHref } from '../../_url/filter-url'
import { conversationHref } from '../conversation-href'
import styles from './template-panel.module.css'

interface TemplateUsesProps {
  templateId: string
  messageId: number
  zone: string
}

/** How often a template was used, and where it was used last besides this reply. */
export function TemplateUses({ templateId, messageId, zone }: TemplateUsesProps) {
  const { data, error } = useQuery(useTRPC().conversations.templateUses.queryOptions({ templateId, messageId }))
  if (error) return <p role="alert">{error.message}</p>
  if (!data) return <p role="status">Looking for its uses…</p>
  const list: ListFilter = { ...WHOLE_LIST, measure: 'template_use', slot: templateId }
  return (
    <>
      <p role="status">
        <CountLink count={data.uses} href={listHref(list)} words={formatUnits(data.uses, 'use')} />{' '}
        {data.others.length === 0 ? 'in all, only here' : 'in all, the latest besides this one:'}
      </p>
      {data.others.length > 0 && (
        <ul aria-label="Other uses" className={styles.uses}>
          {data.others.map((use) => (
            <li key={use.messageId}>
              <Link href={conversationHref({ ...use, ordinal: use.messageId }, list, 'recent')}>
                <bdi>{use.externalId}</bdi>
              </Link>{' '}
              {formatDateTime(use.at, zone)}
              {[use.agentName, use.vendorName].map((name) =>
                name === null ? null : (
                  <span key={name}>
                    , <bdi>{name}</bdi>
                  </span>
                ),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
