import Form from 'next/form'
import Link from 'next/link'
import chip from './chip.module.css'
import { classNames } from './class-names'
import { Floating } from './floating'
import styles from './period-menu.module.css'

interface PeriodMenuProps {
  /** Periods that are not always on show. */
  choices: readonly { words: string; href: string; isCurrent: boolean }[]
  /** The address without any days; the days that are picked are added to what else it says. */
  href: string
  from: string | null
  to: string | null
  /** The days of the data, YYYY-MM-DD. */
  firstDay: string
  lastDay: string
}

/** Rarer periods, and days of one's own choice; a day that is left empty is the first or the last of the data. */
export function PeriodMenu({ choices, href, from, to, firstDay, lastDay }: PeriodMenuProps) {
  const [path = '/', query = ''] = href.split('?')
  return (
    <Floating button="Other days" buttonClass={classNames(chip.chip, chip.opens)}>
      <ul className={chip.choices} aria-label="Other days">
        {choices.map((choice) => (
          <li key={choice.words}>
            <Link
              href={choice.href}
              scroll={false}
              aria-current={choice.isCurrent ? 'true' : undefined}
              data-command={`Period: ${choice.words}`}
            >
              {choice.words}
            </Link>
          </li>
        ))}
      </ul>
      {/* Made anew with the days, so that it shows those of the address. */}
      <Form key={`${from} ${to}`} action={path} scroll={false} className={styles.days}>
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          From <input type="date" name="from" defaultValue={from ?? ''} min={firstDay} max={lastDay} />
        </label>
        <label>
          to <input type="date" name="to" defaultValue={to ?? ''} min={firstDay} max={lastDay} />
        </label>
        <button type="submit" className={styles.show}>
          Show
        </button>
      </Form>
    </Floating>
  )
}
