import Link from 'next/link'
import type { PeriodFilter } from '#server/domain/filter'
import type { Comparison } from '../_trpc/outputs'
import { hrefWith } from '../_url/filter-url'
import { turnedWords } from './turned-words'
import styles from './vendor-table.module.css'

/** Where the same mix of questions turns the order of a vendor and in-house round; nothing where it turns none. */
export function TurnedOrders({ vendors, period }: { vendors: Comparison['vendors']; period: PeriodFilter }) {
  const turned = vendors.flatMap(({ id, name, againstInHouse }) => {
    const words = againstInHouse && turnedWords(againstInHouse.figures.score)
    return words === null ? [] : [{ id, name, words }]
  })
  return turned.map(({ id, name, words }) => (
    <p key={id} className={styles.turned}>
      <bdi>{name}</bdi> {words} <Link href={hrefWith('/compare', period)}>Compare</Link>
    </p>
  ))
}
