import type { ReactNode } from 'react'
import type { PeriodFilter } from '#server/domain/filter'
import { scaleOf } from '../_figures/prepare-figures'
import type { SideBySide } from '../_trpc/outputs'
import { BlockRows } from '../_ui/block-rows'
import { DataTable } from '../_ui/data-table'
import styles from './compare.module.css'
import { compareColumns } from './compare-columns'
import { compareRows, drawnFigures } from './compare-rows'
import { FIGURE_WORDS, type FigureName } from './figure-names'
import { Part } from './part'

const NOTES: Readonly<Record<FigureName, string>> = {
  score: 'Points kept of 100: response, escalation and canned answers by the weights of the standard.',
  response: 'Points kept of 100 for how fast customers were answered.',
  escalation: 'Points kept of 100 for what became of requests for somebody else and of other triggers.',
  canned: 'Points kept of 100 for pasted replies that answered what was asked.',
  first_reply: 'First replies of a person within the target of their channel.',
}

interface FigurePartProps {
  name: FigureName
  data: SideBySide
  period: PeriodFilter
  children?: ReactNode
}

/** One figure of every vendor beside in-house, as it is and with the same mix. */
export function FigurePart({ name, data, period, children }: FigurePartProps) {
  const minimum = data.comparison.displayFloor
  const rows = compareRows(data, name)
  const scale = scaleOf(drawnFigures(rows), minimum)
  return (
    <Part id={name} title={FIGURE_WORDS[name]} note={NOTES[name]}>
      <BlockRows className={styles.table}>
        <DataTable
          caption={`${FIGURE_WORDS[name]} beside in-house`}
          columns={compareColumns({ name, period, minimum, scale })}
          rows={rows}
          keyOf={({ vendor }) => vendor.id ?? 'nobody'}
          isPinned={({ figure }) => figure === null}
        />
      </BlockRows>
      {children}
    </Part>
  )
}
