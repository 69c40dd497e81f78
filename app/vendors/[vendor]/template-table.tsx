import Link from 'next/link'
import type { ReactNode } from 'react'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import type { Scorecard } from '../../_trpc/outputs'
import { BlockRows, Named } from '../../_ui/block-rows'
import { type Column, DataTable } from '../../_ui/data-table'
import { TemplateText } from '../../_ui/template-text'
import { templateHref } from '../../templates/template-href'
import styles from './template-table.module.css'

type UsedTemplate = Scorecard['canned']['mostUsed'][number]

interface TemplateTableProps {
  caption: string
  templates: readonly UsedTemplate[]
  /** The uses that cost points stand first. */
  isByCost?: boolean
  lists: ListsOfVendor
}

/** Templates with their slots; nothing where there is none. */
export function TemplateTable({ caption, templates, isByCost = false, lists }: TemplateTableProps) {
  if (templates.length === 0) return null
  const costly = figure('Cost points', ({ id, costly }) => (
    <CountLink count={costly} href={lists('template_cost', { slot: id }, 'lowest_score')} />
  ))
  return (
    <BlockRows className={styles.templates}>
      <DataTable
        caption={caption}
        isCaptionShown
        rows={templates}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'text',
            header: 'Text, without what differs from reply to reply',
            isRowHeader: true,
            cell: ({ id, name, text, acknowledgement }) => (
              <>
                <Link href={templateHref(id)}>{name ?? <TemplateText text={text} />}</Link>
                {acknowledgement && <span className={styles.kind}>acknowledgement</span>}
              </>
            ),
          },
          ...(isByCost ? [costly] : []),
          figure('Word for word or filled in', ({ id, canned }) => (
            <CountLink count={canned} href={lists('template_use', { slot: id, result: 'counted' })} />
          )),
          figure('Found in', ({ id, uses }) => <CountLink count={uses} href={lists('template_use', { slot: id })} />),
          ...(isByCost ? [] : [costly]),
        ]}
      />
    </BlockRows>
  )
}

function figure(name: string, cell: (template: UsedTemplate) => ReactNode): Column<UsedTemplate> {
  return { key: name, header: name, align: 'end', cell: (template) => <Named name={name}>{cell(template)}</Named> }
}
