import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ListFilter } from '#server/domain/filter'
import type { ListedTemplate, TemplatePage } from '#server/domain/template-list'
import { CountLink } from '../_figures/count-link'
import { DASH, formatCount, formatDay, formatPercent, formatUnits } from '../_format'
import { BlockRows, Named } from '../_ui/block-rows'
import { type Column, DataTable } from '../_ui/data-table'
import { PendingMark } from '../_ui/pending-mark'
import { SparkTrend } from '../_ui/spark-trend'
import { TemplateText } from '../_ui/template-text'
import { listHref } from '../_url/filter-url'
import { prepareTrend } from './prepare-trend'
import { ReviewTags } from './review-tags'
import { type TemplateList, templateHref } from './template-href'
import styles from './template-table.module.css'
import { templateTitle } from './template-words'

const MOST_VENDORS = 3

/** One row per template with the figures of its uses; on a narrow screen each row is a block. */
export function TemplateTable({ list, asked: { filter, sort } }: { list: TemplatePage; asked: TemplateList }) {
  const { from, to, channel, shift, vendor } = filter
  const period = { from, to, channel, shift }
  const rowsOf = (measure: ListFilter['measure'], change: Partial<ListFilter> = {}) =>
    listHref({ ...period, vendor, measure, ...change })
  const columns: Column<ListedTemplate>[] = [
    {
      key: 'template',
      header: 'Template, slots marked',
      isRowHeader: true,
      width: '36%',
      cell: (template) => (
        <>
          <Link href={templateHref(template.id, period)} className={styles.link} data-item prefetch={false}>
            {template.name !== null && <bdi className={styles.name}>{template.name}</bdi>}
            <span className={styles.text}>
              <TemplateText text={template.text} />
            </span>
            <PendingMark />
          </Link>
          <ReviewTags {...template} />
        </>
      ),
    },
    {
      ...figure('Uses', ({ id, uses }) => <CountLink count={uses} href={rowsOf('template_use', { slot: id })} />),
      ...(sort === 'most_used' ? { sorted: 'descending' as const } : {}),
    },
    figure('Share of replies', ({ uses, judgedUses }) =>
      list.judged === 0 || uses === 0 ? DASH : judgedUses === 0 ? 'too short' : formatPercent(judgedUses / list.judged),
    ),
    {
      key: 'vendors',
      header: 'Vendors',
      cell: ({ id, vendors }) => (
        <Named name="Vendors" isWide>
          <span className={styles.vendors}>
            {vendors.length === 0 && DASH}
            {vendors.slice(0, MOST_VENDORS).map(({ vendorId, vendorName, uses }) => (
              <span key={vendorId}>
                <bdi>{vendorName ?? 'Nobody'}</bdi>{' '}
                <CountLink count={uses} href={rowsOf('template_use', { slot: id, vendor: vendorId ?? 'nobody' })} />
              </span>
            ))}
            {vendors.length > MOST_VENDORS && (
              <Link href={`${templateHref(id, period)}#used-by`}>
                {formatUnits(vendors.length - MOST_VENDORS, 'more vendor')}
              </Link>
            )}
          </span>
        </Named>
      ),
    },
    {
      ...figure('Cost points', ({ id, costly }) => (
        <CountLink count={costly} href={rowsOf('template_cost', { slot: id })} />
      )),
      ...(sort === 'most_costly' ? { sorted: 'descending' as const } : {}),
    },
    figure(
      'Nothing more asked',
      ({ id, ends, settled }) =>
        ends === 0 ? (
          DASH
        ) : (
          <span className={styles.ratio}>
            <CountLink count={settled} href={rowsOf('template_end', { slot: id, result: 'counted' })} />
            {' of '}
            <CountLink count={ends} href={rowsOf('template_end', { slot: id })} />
          </span>
        ),
      true,
    ),
    {
      key: 'trend',
      header: 'Uses a week, 12 weeks',
      cell: (template) => (
        <Named name="Uses a week">
          <SparkTrend
            label={`Uses a week of ${templateTitle(template)}`}
            weeks={prepareTrend(template.trend)}
            format={formatCount}
          />
        </Named>
      ),
    },
    {
      key: 'seen',
      header: 'First and last seen',
      cell: ({ firstDay, lastDay }) => (
        <Named name="First and last seen" isWide>
          <span className={styles.days}>
            <span>{formatDay(firstDay)}</span> <span>{lastDay === firstDay ? '' : formatDay(lastDay)}</span>
          </span>
        </Named>
      ),
    },
  ]
  return (
    <BlockRows className={styles.table}>
      <DataTable caption="Templates" columns={columns} rows={list.rows} keyOf={({ id }) => id} isCompact />
    </BlockRows>
  )
}

function figure(name: string, cell: (row: ListedTemplate) => ReactNode, isWide = false): Column<ListedTemplate> {
  const named = (row: ListedTemplate) => (
    <Named name={name} isWide={isWide}>
      {cell(row)}
    </Named>
  )
  return { key: name, header: name, align: 'end', cell: named }
}
