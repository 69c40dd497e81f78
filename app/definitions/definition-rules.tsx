import { DEFINITIONS } from '#server/domain/definition'
import { DEFINITION_WORDS, NEVER_COUNTED } from '#server/domain/definition-words'
import styles from './page.module.css'

/** The rules of every way to count, in words. */
export function DefinitionRules() {
  return (
    <section aria-labelledby="rules" className={styles.rules}>
      <h2 id="rules">What each counts</h2>
      <div className={styles.definitions}>
        {DEFINITIONS.map((definition) => {
          const { title, starts, stops, leftOut } = DEFINITION_WORDS[definition]
          return (
            <div key={definition} id={definition}>
              <h3>{title}</h3>
              <dl className={styles.words}>
                <dt>Starts</dt>
                <dd>{starts}</dd>
                <dt>Stops</dt>
                <dd>{stops}</dd>
                <dt>Left out</dt>
                <dd>{leftOut}</dd>
              </dl>
            </div>
          )
        })}
      </div>
      <p className={styles.never}>
        Counted nowhere: {NEVER_COUNTED} A wait as long as its target is in time. The first two count in the hours of
        the target, the others in all hours. A median or 90th percentile “not within” is a wait that never ended.
        “Judged otherwise” are conversations in time here and not as we count, or the other way round, or counted only
        by one.
      </p>
    </section>
  )
}
