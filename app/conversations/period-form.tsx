import type { ListFilter, Sort } from '#server/domain/filter'
import button from '../_ui/button.module.css'
import chip from '../_ui/chip.module.css'
import { classNames } from '../_ui/class-names'
import { Floating } from '../_ui/floating'
import { listHref } from '../_url/filter-url'
import styles from './period-form.module.css'

/** Two days, chosen and put into the address by the browser itself. */
export function PeriodForm({ filter, sort }: { filter: ListFilter; sort: Sort }) {
  const href = listHref({ ...filter, from: null, to: null }, sort)
  const kept = [...new URLSearchParams(href.split('?')[1])]
  return (
    <Floating button="Period" buttonClass={classNames(chip.chip, chip.opens)}>
      <form action="/conversations" className={styles.form}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          From <input type="date" name="from" />
        </label>
        <label>
          To <input type="date" name="to" />
        </label>
        <button type="submit" className={button.primary}>
          Show
        </button>
      </form>
    </Floating>
  )
}
