import styles from './page.module.css'

export interface Fact {
  name: string
  words: string | readonly string[]
}

/** Names and what holds for them, side by side. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, words }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          {[words].flat().map((line) => (
            <dd key={line}>
              <bdi>{line}</bdi>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
