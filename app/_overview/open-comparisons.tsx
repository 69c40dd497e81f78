import { settlingWords } from '../_figures/verdict-sentences'
import type { Comparison } from '../_trpc/outputs'
import styles from './vendor-table.module.css'

/** What would settle the comparisons with in-house that are open; nothing where none is. */
export function OpenComparisons({ vendors }: { vendors: Comparison['vendors'] }) {
  const open = vendors.flatMap(({ id, name, againstInHouse }) => {
    const words = againstInHouse && settlingWords(againstInHouse.figures.score)
    return words === null ? [] : [{ id, name, words }]
  })
  if (open.length === 0) return null
  return (
    <div className={styles.open}>
      <p>Cannot tell yet whether better or worse than in-house:</p>
      <ul>
        {open.map(({ id, name, words }) => (
          <li key={id}>
            <strong>{name}</strong>, {words}.
          </li>
        ))}
      </ul>
    </div>
  )
}
