import Link from 'next/link'
import type { PeriodFilter } from '#server/domain/filter'
import type { Changes } from '../_trpc/outputs'
import { changeSentence, comparedDaysWords, type Part } from './change-sentences'
import styles from './what-changed.module.css'

/** What changed, in three sentences. Null is what the data do not reach back for. */
export function WhatChanged({ changes, filter }: { changes: Changes | null; filter: PeriodFilter }) {
  return (
    <section aria-labelledby="changed-title" className={styles.changed}>
      <h2 id="changed-title">
        What changed{changes && <span className={styles.days}>{comparedDaysWords(changes.days)}</span>}
      </h2>
      {changes === null ? (
        <p>The data do not reach back far enough to hold these days against the days before.</p>
      ) : (
        <ul>
          {changes.facts.map((fact) => (
            <li key={JSON.stringify(fact)}>
              <Sentence parts={changeSentence(fact, { days: changes.days, filter })} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Sentence({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, index) => {
    if (typeof part === 'string') return part
    const key = `${index}`
    return 'name' in part ? (
      <bdi key={key} className={styles.name}>
        {part.name}
      </bdi>
    ) : (
      <Link key={key} href={part.href}>
        {part.words}
      </Link>
    )
  })
}
