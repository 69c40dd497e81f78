import { AUTOMATIC_TELLS } from '#server/domain/automatic'
import { CARE_OUTCOMES } from '#server/domain/care'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import type { Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import { AUTOMATIC_TELLS_WORDS, CARE_WORDS, TRIGGER_WORDS } from '../../_words'

interface HeardTablesProps {
  escalation: Scorecard['escalation']
  lists: ListsOfVendor
}

/** What else was heard: what called for somebody senior, how pressing words were taken up, what automatic answers tell. */
export function HeardTables({ escalation, lists }: HeardTablesProps) {
  const { triggers, care, automaticAnswers } = escalation
  return (
    <>
      {triggers.length > 0 && (
        <DataTable
          caption="What called for somebody with more authority"
          isCaptionShown
          isCompact
          rows={triggers}
          keyOf={({ type }) => type}
          columns={[
            { key: 'type', header: 'Trigger', isRowHeader: true, cell: ({ type }) => TRIGGER_WORDS[type] },
            {
              key: 'n',
              header: 'Triggers',
              align: 'end',
              cell: ({ type, n }) => <CountLink count={n} href={lists('trigger', { slot: type })} />,
            },
            {
              key: 'addressed',
              header: 'Taken up',
              align: 'end',
              cell: ({ type, addressed }) => (
                <CountLink count={addressed} href={lists('trigger', { slot: type, result: 'counted' })} />
              ),
            },
          ]}
        />
      )}
      <SlotTable
        caption="How pressing messages were taken up (data gone, money, danger, a near deadline, asked before)"
        header="The next answer"
        rows={CARE_OUTCOMES.map((slot) => ({ slot, name: CARE_WORDS[slot], n: care[slot] }))}
        hrefOf={(slot) => lists('care', { slot })}
      />
      <SlotTable
        caption="What automatic answers tell the customer"
        header="Told"
        rows={AUTOMATIC_TELLS.map((slot) => ({ slot, name: AUTOMATIC_TELLS_WORDS[slot], n: automaticAnswers[slot] }))}
        hrefOf={(slot) => lists('automatic_answer', { slot })}
      />
    </>
  )
}

interface SlotTableProps {
  caption: string
  header: string
  rows: readonly { slot: string; name: string; n: number }[]
  hrefOf: (slot: string) => string
}

function SlotTable({ caption, header, rows, hrefOf }: SlotTableProps) {
  if (rows.every(({ n }) => n === 0)) return null
  return (
    <DataTable
      caption={caption}
      isCaptionShown
      isCompact
      rows={rows}
      keyOf={({ slot }) => slot}
      columns={[
        { key: 'name', header, isRowHeader: true, cell: ({ name }) => name },
        {
          key: 'n',
          header: 'Conversations',
          align: 'end',
          cell: ({ slot, n }) => <CountLink count={n} href={hrefOf(slot)} />,
        },
      ]}
    />
  )
}
