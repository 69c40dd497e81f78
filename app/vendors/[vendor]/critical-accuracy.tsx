import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { DASH, formatPercent } from '../../_format'
import type { Measured, Scorecard } from '../../_trpc/outputs'
import { type Column, DataTable } from '../../_ui/data-table'
import { tooFewWords } from '../../_ui/verdict-words'
import { CRITICAL_WORDS } from '../../_words'
import { standingWords } from './critical-words'

type Critical = Scorecard['escalation']['critical'][number]

interface CriticalAccuracyProps {
  critical: readonly Critical[]
  /** The same of in-house; null where this is in-house, or there is none. */
  inHouse: readonly Critical[] | null
  minimum: number
  lists: ListsOfVendor
}

/** Conversations without a critical error, family by family, beside the score and never in it. */
export function CriticalAccuracy({ critical, inHouse, minimum, lists }: CriticalAccuracyProps) {
  return (
    <DataTable
      caption="Conversations without a critical error; counted beside the score, never in it"
      isCaptionShown
      isCompact
      rows={critical}
      keyOf={({ family }) => family}
      columns={[
        { key: 'family', header: 'Family', isRowHeader: true, cell: ({ family }) => CRITICAL_WORDS[family] },
        {
          key: 'failed',
          header: 'With an error',
          align: 'end',
          cell: ({ family, failed }) => <CountLink count={failed} href={lists('critical_family', { slot: family })} />,
        },
        {
          key: 'n',
          header: 'Scored',
          align: 'end',
          cell: ({ conversations }) => (
            <CountLink count={conversations} href={lists('conversations', { result: 'rest' })} />
          ),
        },
        {
          key: 'accuracy',
          header: 'Without',
          align: 'end',
          cell: ({ accuracy }) => shareWords(accuracy, minimum),
        },
        {
          key: 'range',
          header: 'Chance allows',
          align: 'end',
          cell: ({ accuracy }) => rangeWords(accuracy, minimum),
        },
        ...(inHouse === null ? [] : [inHouseColumn(inHouse, minimum)]),
        { key: 'standing', header: 'Against what is common', cell: standingWords },
      ]}
    />
  )
}

function inHouseColumn(inHouse: readonly Critical[], minimum: number): Column<Critical> {
  return {
    key: 'in_house',
    header: 'In-house',
    align: 'end',
    cell: ({ family }) => {
      const accuracy = inHouse.find((own) => own.family === family)?.accuracy
      if (accuracy === undefined) return DASH
      const range = rangeWords(accuracy, minimum)
      return `${shareWords(accuracy, minimum)}${range === '' ? '' : ` (${range})`}`
    },
  }
}

function shareWords({ n, value }: Measured, minimum: number): string {
  if (value === null) return DASH
  return n < minimum ? tooFewWords(n, minimum) : formatPercent(value)
}

function rangeWords({ n, interval95 }: Measured, minimum: number): string {
  if (interval95 === null || n < minimum) return ''
  return `${formatPercent(interval95.low)} to ${formatPercent(interval95.high)}`
}
