import type { DetectorList } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { DETECTOR_WORDS } from '../_words'
import styles from './page.module.css'

/** Each set of labelled sentences with what came of it, counted out. */
export function FigureTable({ list }: { list: DetectorList }) {
  const rows = list.detectors.flatMap(({ figures }) => figures)
  if (rows.length === 0) return null
  return (
    <DataTable
      caption="The labelled sentences, set by set"
      isCaptionShown
      rows={rows}
      keyOf={({ detector, set }) => `${detector} ${set}`}
      columns={[
        { key: 'detector', header: 'Heard', isRowHeader: true, cell: ({ detector }) => DETECTOR_WORDS[detector] },
        {
          key: 'set',
          header: 'Sentences',
          cell: ({ set, method }) => (
            <>
              {set}
              <span className={styles.method}>{method}</span>
            </>
          ),
        },
        { key: 'n', header: 'Sentences judged', align: 'end', cell: ({ clear }) => clear.n },
        { key: 'found', header: 'Found', align: 'end', cell: ({ clear }) => clear.truePositives },
        { key: 'wrong', header: 'Wrong', align: 'end', cell: ({ clear }) => clear.falsePositives },
        { key: 'missed', header: 'Missed', align: 'end', cell: ({ clear }) => clear.falseNegatives },
        {
          key: 'borderline',
          header: 'With borderline: found, wrong, missed',
          align: 'end',
          cell: ({ all }) => `${all.truePositives}, ${all.falsePositives}, ${all.falseNegatives}`,
        },
      ]}
    />
  )
}
