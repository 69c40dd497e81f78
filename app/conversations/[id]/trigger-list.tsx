import type { ConversationTrigger } from '../../_trpc/outputs'
import { TRIGGER_WORDS } from '../../_words'
import styles from './clock-list.module.css'
import { triggerFacts } from './trigger-facts'

interface TriggerListProps {
  triggers: readonly ConversationTrigger[]
  zone: string
}

/** What called for somebody with more authority, with its handling, its clock and its words. */
export function TriggerList({ triggers, zone }: TriggerListProps) {
  if (triggers.length === 0) return null
  return (
    <section aria-labelledby="triggers" className={styles.section}>
      <h2 id="triggers">Asked for somebody, and what was done</h2>
      <ol className={styles.clocks}>
        {triggers.map((trigger) => (
          <li key={trigger.ordinal} id={`trigger-${trigger.ordinal}`}>
            <h3>
              <a href={`#message-${trigger.messageId}`}>{TRIGGER_WORDS[trigger.type]}</a>
            </h3>
            <p>
              <bdi>{trigger.words}</bdi>
            </p>
            <dl className={styles.facts}>
              {triggerFacts(trigger, zone).map(({ name, value, isMissed }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd className={isMissed ? styles.missed : undefined}>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
            <Quotes evidence={trigger.evidence} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The words that were heard, each a link to where it stands. */
export function Quotes({ evidence }: { evidence: readonly { messageId: number; start: number; quote: string }[] }) {
  return (
    <ul className={styles.quotes} aria-label="Words">
      {evidence.map(({ messageId, start, quote }) => (
        <li key={`${messageId}-${start}`}>
          <a href={`#message-${messageId}`}>
            <q dir="auto">{quote.length > 120 ? `${quote.slice(0, 119).trimEnd()}…` : quote}</q>
          </a>
        </li>
      ))}
    </ul>
  )
}
