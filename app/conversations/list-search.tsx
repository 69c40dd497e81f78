import { LONGEST_SEARCH } from '#server/domain/search'
import button from '../_ui/button.module.css'
import { type ListView, listHref } from '../_url/filter-url'
import form from '../settings/form.module.css'
import { KeptFields } from './kept-fields'
import styles from './list-search.module.css'

/** Words of messages to look for, put into the address by the browser itself. */
export function ListSearch({ view: { filter, sort, columns } }: { view: ListView }) {
  return (
    <search className={styles.search}>
      <form key={filter.search} action="/conversations" className={styles.form}>
        <KeptFields href={listHref({ ...filter, search: null }, sort, columns)} />
        <input
          name="q"
          type="search"
          data-search
          maxLength={LONGEST_SEARCH}
          aria-label="Words of a message"
          aria-describedby="search-hint"
          placeholder="Words of a message"
          className={form.control}
          defaultValue={filter.search ?? ''}
        />
        <button type="submit" className={button.button}>
          Search
        </button>
      </form>
      <p id="search-hint" className={styles.hint}>
        One message holds all the words. "Words in a row" go in quotes; an asterisk stands for any ending: refund*.
      </p>
    </search>
  )
}
