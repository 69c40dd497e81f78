import Link from 'next/link'
import { classNames } from '../_ui/class-names'
import styles from './hour-of-week-table.module.css'
import { type HourCell, prepareHourOfWeek } from './prepare-hour-of-week'

interface HourOfWeekTableProps {
  title: string
  /** One sentence: what the numbers count, and in which zone. */
  takeaway: string
  /** The 168 hours from Monday 00:00. */
  hours: readonly { n: number; count: number }[]
  /** Where the conversations of some hours are listed; `day` is 0 for Monday. Null where no list has exactly those. */
  hrefOf?: (day: number, cell: HourCell) => string | null
}

/** A week by the hour as a table of printed numbers, tinted; on narrow screens and on paper by two hours. */
export function HourOfWeekTable({ title, takeaway, hours, hrefOf }: HourOfWeekTableProps) {
  return (
    <section className={styles.hours}>
      <h3>{title}</h3>
      <p className={styles.takeaway}>{takeaway}</p>
      {([1, 2] as const).map((width) => (
        <table key={width} className={classNames(styles.table, width === 1 ? styles.wide : styles.narrow)}>
          <caption className={styles.hidden}>{title}</caption>
          <HourHeads width={width} />
          <tbody>
            {prepareHourOfWeek(hours, width).map(({ day, cells }, dayIndex) => (
              <tr key={day}>
                <th scope="row">
                  <abbr title={day}>{day.slice(0, 3)}</abbr>
                </th>
                {cells.map((cell) => (
                  <td key={cell.from} data-level={cell.level} title={titleOf(day, cell)}>
                    <Count cell={cell} href={hrefOf?.(dayIndex, cell) ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}

function Count({ cell: { n, count }, href }: { cell: HourCell; href: string | null }) {
  if (n === 0) return null
  return href === null ? count : <Link href={href}>{count}</Link>
}

function HourHeads({ width }: { width: number }) {
  return (
    <thead>
      <tr>
        <td />
        {Array.from({ length: 24 / width }, (_, column) => column * width).map((hour) => (
          <th key={hour} scope="col">
            {String(hour).padStart(2, '0')}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function titleOf(day: string, { from, to, n, count }: HourCell): string {
  return `${day} ${String(from).padStart(2, '0')}:00 to ${String(to).padStart(2, '0')}:00: ${count} of ${n}`
}
