import type { Holder } from '#server/domain/held-time'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatDuration, formatPercent, formatUnits } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import hidden from '../../_ui/hidden.module.css'
import { Figure, Figures } from './figures'
import styles from './held-section.module.css'

interface HeldSectionProps {
  scorecard: Scorecard
  lists: ListsOfVendor
}

type Ledger = Scorecard['response']['ledger']
type LedgerHolder = Ledger['parts'][number]['holder']

const LEDGER_WORDS: Readonly<Record<LedgerHolder, string>> = {
  own: 'This team',
  other: 'Other teams',
  nobody: 'Nobody on shift',
  bot: 'A bot',
  customer: 'The customer’s turn',
}

const HELD_WORDS: Readonly<Partial<Record<Holder, { name: string; note: string }>>> = {
  vendor: { name: 'Held by this team', note: 'and not answered by another' },
  other_vendor: { name: 'Held by this team, answered by another', note: 'the customer waited for this team' },
  nobody: { name: 'Left with this team outside its hours', note: 'nobody of it was on shift' },
}

const HELD_BY_NONE = { name: 'Waited for nobody', note: 'no team held the conversation' }

/** Who held the time of a vendor's conversations, to the last second, and what the vendor held anywhere. */
export function HeldSection({ scorecard, lists }: HeldSectionProps) {
  const { vendor, response } = scorecard
  const { totalMs, parts } = response.ledger
  const most = Math.max(1, ...parts.map(({ ms }) => ms))
  const wordsOf = (holder: Holder) => (vendor.id === null ? HELD_BY_NONE : HELD_WORDS[holder])
  return (
    <>
      {totalMs > 0 && (
        <figure className={styles.figure}>
          <figcaption>
            <h3>Whose time it was</h3>
            <p className={styles.note}>
              All the time of the{' '}
              <CountLink
                count={vendor.conversations}
                href={lists('conversations')}
                words={formatUnits(vendor.conversations, 'conversation')}
              />{' '}
              of this page, from their first word to their end: {formatDuration(totalMs)}. The parts add up to it
              exactly; each is printed rounded down.
            </p>
          </figcaption>
          <DataTable
            caption="Whose time it was"
            isCompact
            rows={parts.filter(({ ms }) => ms > 0)}
            keyOf={({ holder }) => holder}
            columns={[
              {
                key: 'holder',
                header: 'Held by',
                isRowHeader: true,
                width: '26%',
                cell: ({ holder }) => LEDGER_WORDS[holder],
              },
              {
                key: 'bar',
                header: <span className={hidden.hidden}>Bar</span>,
                cell: ({ holder, ms }) => (
                  <span
                    className={`${styles.bar} ${styles[holder]}`}
                    style={{ width: `${Math.max(0.5, (100 * ms) / most)}%` }}
                  />
                ),
              },
              { key: 'time', header: 'Time', align: 'end', width: '140px', cell: ({ ms }) => formatDuration(ms) },
              {
                key: 'share',
                header: 'Share',
                align: 'end',
                width: '90px',
                cell: ({ ms }) => formatPercent(ms / totalMs),
              },
            ]}
          />
        </figure>
      )}
      {response.held.length > 0 && (
        <Figures>
          {response.held.map(({ holder, conversations, ms }) => {
            const words = wordsOf(holder)
            return (
              words && (
                <Figure
                  key={holder}
                  name={words.name}
                  note={
                    <>
                      in{' '}
                      <CountLink
                        count={conversations}
                        href={lists('held', { slot: holder })}
                        words={formatUnits(conversations, 'conversation')}
                      />
                      ; {words.note}
                    </>
                  }
                >
                  {formatDuration(ms)}
                </Figure>
              )
            )
          })}
        </Figures>
      )}
    </>
  )
}
