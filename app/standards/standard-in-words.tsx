import type { ReactNode } from 'react'
import type { Standard } from '#server/domain/standard'
import { hoursFacts, minimumFacts, topicFacts, triggerFacts, wantedFacts, weightFacts } from './describe-numbers'
import { Facts } from './facts'
import styles from './page.module.css'
import { PolicyList } from './policy-list'
import { TargetsTable } from './targets-table'

/** All that a standard asks for, in plain words. */
export function StandardInWords({ standard }: { standard: Standard }) {
  return (
    <>
      <Part id="targets" title="Targets by channel">
        <TargetsTable targets={standard.targets} />
      </Part>
      <Part id="policies" title="Policies">
        <PolicyList policies={standard.policies} />
      </Part>
      <div className={styles.columns}>
        <Part id="weights" title="Weights">
          <Facts facts={weightFacts(standard)} />
        </Part>
        <Part id="hours" title="Company hours">
          <Facts facts={hoursFacts(standard)} />
        </Part>
        <Part id="wanted" title="What is wanted">
          <Facts facts={wantedFacts(standard)} />
        </Part>
        <Part id="triggers" title="What calls for somebody senior">
          <Facts facts={triggerFacts(standard)} />
        </Part>
        <Part id="topics" title="Topics by words">
          {standard.topics.length === 0 ? (
            <p className={styles.note}>None: topics are as the export tells them.</p>
          ) : (
            <Facts facts={topicFacts(standard)} />
          )}
        </Part>
        <Part id="minimums" title="What counts">
          <Facts facts={minimumFacts(standard)} />
        </Part>
      </div>
    </>
  )
}

export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.part}>
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
