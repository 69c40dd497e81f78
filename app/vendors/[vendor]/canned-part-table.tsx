import type { ReactNode } from 'react'
import { CountLink } from '../../_figures/count-link'
import { KeptFigure } from '../../_figures/kept-figure'
import { scaleOf } from '../../_figures/prepare-figures'
import { DASH, formatPercent } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { BlockRows, Named } from '../../_ui/block-rows'
import { type Column, DataTable } from '../../_ui/data-table'
import styles from './canned-part-table.module.css'
import { ratioRangeWords } from './canned-words'

export interface PartRow {
  key: string | number
  name: string
  part: Scorecard['canned']['whole']
  judgedHref: string
  cannedHref: string
  /** The share of canned replies of all vendors together; only of topics. */
  reference?: number
  /** Templates in even use; only of agents. */
  effective?: ReactNode
}

interface CannedPartTableProps {
  caption: string
  header: string
  rows: readonly PartRow[]
  minimum: number
  /** There is another vendor to compare with, or other agents. */
  isCompared: boolean
}

/** Agents or topics with their canned replies; below the minimum no share is printed. */
export function CannedPartTable({ caption, header, rows, minimum, isCompared }: CannedPartTableProps) {
  const scale = scaleOf(
    rows.map(({ part }) => part.share),
    minimum,
  )
  const columns: Column<PartRow>[] = [
    { key: 'name', header, isRowHeader: true, cell: ({ name }) => <bdi>{name}</bdi> },
    figure('Replies judged', ({ part, judgedHref }) => <CountLink count={part.judged} href={judgedHref} />),
    figure('A template', ({ part, cannedHref }) => <CountLink count={part.canned} href={cannedHref} />),
    {
      key: 'share',
      header: 'Share',
      cell: ({ name, part, judgedHref }) => (
        <Named name="Share" isWide>
          <KeptFigure
            label={`Share of canned replies, ${name}`}
            measured={part.share}
            href={judgedHref}
            minimum={minimum}
            scale={scale}
            format={formatPercent}
          />
        </Named>
      ),
    },
    ...(isCompared && rows.some(({ reference }) => reference !== undefined)
      ? [figure('All vendors', ({ reference }) => formatPercent(reference ?? null))]
      : []),
    ...(isCompared
      ? [
          {
            key: 'ratio',
            header: 'Beside what is expected',
            cell: ({ part }: PartRow) =>
              part.judged < minimum ? null : (
                <Named name="Beside what is expected" isWide>
                  {part.ratio === null ? DASH : ratioRangeWords(part.ratio)}
                </Named>
              ),
          },
        ]
      : []),
    figure('Personal words', ({ part }) => enough(part, minimum, formatPercent(part.personal.value))),
    figure('Median', ({ part }) => enough(part, minimum, formatPercent(part.personalMedian?.value ?? null))),
    ...(rows.some(({ effective }) => effective !== undefined)
      ? [figure('Templates in even use', ({ effective }) => effective)]
      : []),
  ]
  return (
    <BlockRows className={styles.parts}>
      <DataTable caption={caption} isCaptionShown isCompact rows={rows} keyOf={({ key }) => key} columns={columns} />
    </BlockRows>
  )
}

/** Null below the minimum, which the cell of the share says. */
function enough({ judged }: PartRow['part'], minimum: number, words: string): string | null {
  return judged < minimum ? null : words
}

function figure(name: string, cell: (row: PartRow) => ReactNode): Column<PartRow> {
  return {
    key: name,
    header: name,
    align: 'end',
    cell: (row) => {
      const shown = cell(row)
      return shown === null ? null : <Named name={name}>{shown}</Named>
    },
  }
}
