import button from '../_ui/button.module.css'
import form from '../settings/form.module.css'
import { type TemplateList, templatesHref } from './template-href'
import styles from './template-search.module.css'

/** Words to look for, put into the address by the browser itself. */
export function TemplateSearch({ asked: { filter, sort } }: { asked: TemplateList }) {
  const href = templatesHref({ filter: { ...filter, search: null }, sort })
  const kept = [...new URLSearchParams(href.split('?')[1])]
  return (
    <search className={styles.search}>
      <form key={filter.search} action="/templates" className={styles.form}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          name="q"
          type="search"
          data-search
          maxLength={200}
          aria-label="Words of the name or the text"
          placeholder="Words of the name or the text"
          className={form.control}
          defaultValue={filter.search ?? ''}
        />
        <button type="submit" className={button.button}>
          Search
        </button>
      </form>
    </search>
  )
}
