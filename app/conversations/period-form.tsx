import button from '../_ui/button.module.css'
import chip from '../_ui/chip.module.css'
import { classNames } from '../_ui/class-names'
import { Floating } from '../_ui/floating'
import { KeptFields } from '../_ui/kept-fields'
import { type ListView, listHref } from '../_url/filter-url'
import styles from './menu-form.module.css'

/** Two days, chosen and put into the address by the browser itself. */
export function PeriodForm({ view: { filter, sort, columns } }: { view: ListView }) {
  return (
    <Floating button="Period" buttonClass={classNames(chip.chip, chip.opens)}>
      <form action="/conversations" className={styles.form}>
        <KeptFields href={listHref({ ...filter, from: null, to: null }, sort, columns)} />
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
