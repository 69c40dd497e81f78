import { useId } from 'react'
import form from '../settings/form.module.css'
import button from './button.module.css'
import { KeptFields } from './kept-fields'
import styles from './search-form.module.css'

interface SearchFormProps {
  /** Where the words go, and what the address asks for besides them. */
  path: string
  href: string
  words: string | null
  label: string
  longest: number
  /** How words are looked for, where that is not plain. */
  hint?: string
}

/** Words to look for, put into the address by the browser itself. */
export function SearchForm({ path, href, words, label, longest, hint }: SearchFormProps) {
  const hintId = useId()
  return (
    <search className={styles.search}>
      <form key={words} action={path} className={styles.form}>
        <KeptFields href={href} />
        <input
          name="q"
          type="search"
          data-search
          maxLength={longest}
          aria-label={label}
          aria-describedby={hint === undefined ? undefined : hintId}
          placeholder={label}
          className={form.control}
          defaultValue={words ?? ''}
        />
        <button type="submit" className={button.button}>
          Search
        </button>
      </form>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </search>
  )
}
