import { LONGEST_SEARCH } from '#server/domain/search'
import { SearchForm } from '../_ui/search-form'
import { type ListView, listHref } from '../_url/filter-url'

/** Words of messages to look for. */
export function ListSearch({ view: { filter, sort, columns } }: { view: ListView }) {
  return (
    <SearchForm
      path="/conversations"
      href={listHref({ ...filter, search: null }, sort, columns)}
      words={filter.search}
      label="Words of a message"
      longest={LONGEST_SEARCH}
      hint='One message holds all the words. "Words in a row" go in quotes; an asterisk stands for any ending: refund*.'
    />
  )
}
