import type { ConversationClock } from '../../_trpc/outputs'
import styles from './clock-list.module.css'
import { clockFacts, clockTitle } from './clock-words'
import { isDrawn } from './wait-words'

/** Every wait of the conversation with all that is known of it. */
export function ClockList({ clocks, zone }: { clocks: readonly ConversationClock[]; zone: string }) {
  if (clocks.length === 0) return null
  return (
    <section aria-labelledby="waits" className={styles.section}>
      <h2 id="waits">Waits</h2>
      <ol className={styles.clocks}>
        {clocks.map((clock) => (
          <li key={clock.ordinal}>
            <h3>{isDrawn(clock) ? <a href={`#wait-${clock.ordinal}`}>{clockTitle(clock)}</a> : clockTitle(clock)}</h3>
            <dl className={styles.facts}>
              {clockFacts(clock, zone).map(({ name, value, isMissed }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd className={isMissed ? styles.missed : undefined}>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  )
}
