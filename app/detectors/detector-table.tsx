import { CircleCheck, Eye } from 'lucide-react'
import type { DetectorList } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { DETECTOR_WORDS } from '../_words'
import { shareWords } from './share-words'

const LISTENS_WORDS = { customer: 'Customers', agent: 'Agents', any: 'Everybody' } as const

/** Every detector with its precision and recall over all labelled sentences, and whether it takes points. */
export function DetectorTable({ list }: { list: DetectorList }) {
  return (
    <DataTable
      caption="Detectors, over all labelled sentences without the borderline ones"
      isCaptionShown
      rows={list.detectors}
      keyOf={({ detector }) => detector}
      columns={[
        { key: 'detector', header: 'Heard', isRowHeader: true, cell: ({ detector }) => DETECTOR_WORDS[detector] },
        { key: 'listens', header: 'In the words of', cell: ({ listensTo }) => LISTENS_WORDS[listensTo] },
        {
          key: 'precision',
          header: 'Right when it says so',
          align: 'end',
          cell: ({ precision }) => shareWords(precision),
        },
        { key: 'recall', header: 'Found of all', align: 'end', cell: ({ recall }) => shareWords(recall) },
        {
          key: 'points',
          header: 'Points',
          cell: ({ isValidated, precision }) =>
            isValidated ? (
              <>
                <CircleCheck aria-hidden size={14} /> May cost points
              </>
            ) : (
              <>
                <Eye aria-hidden size={14} /> {precision === null ? 'Only shown: not measured yet' : 'Only shown'}
              </>
            ),
        },
      ]}
    />
  )
}
