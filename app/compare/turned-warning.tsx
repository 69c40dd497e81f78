import { TriangleAlert } from 'lucide-react'
import styles from './compare.module.css'
import { type Turned, turnedWords } from './turned-words'

/** Where adjusting turns the order of a vendor and in-house round, one sentence for each figure. */
export function TurnedWarning({ turned }: { turned: readonly Turned[] }) {
  if (turned.length === 0) return null
  return (
    <section aria-labelledby="turned-title" className={styles.warning}>
      <h2 id="turned-title">
        <TriangleAlert aria-hidden size={16} /> The order turns round with the same mix of questions
      </h2>
      <ul>
        {turned.map(({ vendor, figure }) => (
          <li key={`${vendor.id} ${figure.figure}`}>
            <bdi className={styles.name}>{vendor.name}</bdi>, {turnedWords(figure)}
          </li>
        ))}
      </ul>
    </section>
  )
}
