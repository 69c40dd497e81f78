import { LIST_COLUMNS } from '#server/domain/list-column'
import button from '../_ui/button.module.css'
import chip from '../_ui/chip.module.css'
import { classNames } from '../_ui/class-names'
import { Floating } from '../_ui/floating'
import { KeptFields } from '../_ui/kept-fields'
import { type ListView, listHref } from '../_url/filter-url'
import { SHOWN_COLUMNS } from './list-columns'
import styles from './menu-form.module.css'

/** Which columns are shown, put into the address by the browser itself; none is the usual ones. */
export function ColumnMenu({ view: { filter, sort, columns } }: { view: ListView }) {
  return (
    <Floating button="Columns" buttonClass={classNames(chip.chip, chip.opens)}>
      <form key={columns.join()} action="/conversations" className={styles.form}>
        <KeptFields href={listHref(filter, sort)} />
        <fieldset>
          <legend>Columns</legend>
          {LIST_COLUMNS.map((column) => (
            <label key={column} className={styles.choice}>
              <input type="checkbox" name="columns" value={column} defaultChecked={columns.includes(column)} />
              {SHOWN_COLUMNS[column].name}
            </label>
          ))}
        </fieldset>
        <button type="submit" className={classNames(button.primary, styles.action)}>
          Show
        </button>
      </form>
    </Floating>
  )
}
