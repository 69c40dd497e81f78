import { formatDateTime } from '../../_format'
import type { ConversationPromise } from '../../_trpc/outputs'
import { PROMISE_WORDS } from '../../_words'
import styles from './clock-list.module.css'
import { Quotes } from './trigger-list'

interface PromiseListProps {
  promises: readonly ConversationPromise[]
  zone: string
}

/** Every promise to come back, by whom, by when, and what became of it. */
export function PromiseList({ promises, zone }: PromiseListProps) {
  if (promises.length === 0) return null
  return (
    <section aria-labelledby="promises" className={styles.section}>
      <h2 id="promises">Promises</h2>
      <ol className={styles.clocks}>
        {promises.map(({ ordinal, messageId, at, automatic, dueAt, outcome, keptMessageId, keptAt, ...promise }) => (
          <li key={ordinal} id={`promise-${ordinal}`}>
            <h3 className={outcome === 'broken' ? styles.missed : undefined}>
              <a href={`#message-${messageId}`}>{PROMISE_WORDS[outcome]}</a>
            </h3>
            <dl className={styles.facts}>
              <div>
                <dt>Made</dt>
                <dd>
                  {formatDateTime(at, zone)} by{' '}
                  <bdi>{automatic ? 'an automatic text' : (promise.agentName ?? 'an agent')}</bdi>
                </dd>
              </div>
              <div>
                <dt>Due</dt>
                <dd>{dueAt === null ? 'no time named' : formatDateTime(dueAt, zone)}</dd>
              </div>
              {keptAt !== null && (
                <div>
                  <dt>Kept</dt>
                  <dd>
                    <a href={`#message-${keptMessageId}`}>{formatDateTime(keptAt, zone)}</a>
                  </dd>
                </div>
              )}
              <div>
                <dt>Owed by</dt>
                <dd>
                  <bdi>{promise.vendorName ?? 'no vendor'}</bdi>
                </dd>
              </div>
            </dl>
            <Quotes evidence={promise.evidence.slice(0, 1)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
