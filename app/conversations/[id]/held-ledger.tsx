import { formatCount, formatDuration } from '../../_format'
import styles from './clock-list.module.css'
import type { HeldRow } from './prepare-held-times'

/** Who had the next word for how long; together the whole length of the conversation. */
export function HeldLedger({ rows, totalMs }: { rows: readonly HeldRow[]; totalMs: number }) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="held" className={styles.section}>
      <h2 id="held">Who had the next word</h2>
      <dl className={styles.ledger}>
        {rows.map(({ key, words, ms }) => (
          <div key={key}>
            <dt>
              <bdi>{words}</bdi>
            </dt>
            <Length ms={ms} />
          </div>
        ))}
        <div className={styles.total}>
          <dt>Whole length</dt>
          <Length ms={totalMs} />
        </div>
      </dl>
    </section>
  )
}

/** In words, and to the second for whoever adds up. */
function Length({ ms }: { ms: number }) {
  return <dd title={`${formatCount(ms / 1000)} s`}>{formatDuration(ms)}</dd>
}
