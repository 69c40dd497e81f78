import { SHIFTS, type Shift } from '#server/domain/conversation'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import type { Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import styles from './response-tables.module.css'

interface ReplyShiftsProps {
  scorecard: Scorecard
  lists: ListsOfVendor
}

/** Whether those who asked after hours were answered then, or had to wait for the morning. */
export function ReplyShifts({ scorecard, lists }: ReplyShiftsProps) {
  const { replyShifts } = scorecard.response
  const rows = SHIFTS.filter((shift) => replyShifts.some(({ asked }) => asked === shift))
  if (rows.length === 0) return null
  const countOf = (asked: Shift, answered: Shift) =>
    replyShifts.find((cell) => cell.asked === asked && cell.answered === answered)?.n ?? 0
  return (
    <div className={styles.block}>
      <DataTable
        caption="When customers asked, and when the first reply came"
        isCaptionShown
        isCompact
        rows={rows}
        keyOf={(asked) => asked}
        columns={[
          {
            key: 'asked',
            header: 'Asked',
            isRowHeader: true,
            cell: (asked) => ASKED_WORDS[asked],
          },
          ...SHIFTS.map((answered) => ({
            key: answered,
            header: ANSWERED_WORDS[answered],
            align: 'end' as const,
            cell: (asked: Shift) => (
              <CountLink
                count={countOf(asked, answered)}
                href={lists('first_reply_shift', { slot: answered, shift: asked })}
              />
            ),
          })),
        ]}
      />
    </div>
  )
}

const ASKED_WORDS: Readonly<Record<Shift, string>> = {
  business_hours: 'In business hours',
  after_hours: 'After hours',
}

/** Short enough for both columns to stand on a phone. */
const ANSWERED_WORDS: Readonly<Record<Shift, string>> = {
  business_hours: 'Answered in hours',
  after_hours: 'Answered after',
}
