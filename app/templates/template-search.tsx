import { SearchForm } from '../_ui/search-form'
import { type TemplateList, templatesHref } from './template-href'

/** Words to look for in templates. */
export function TemplateSearch({ asked: { filter, sort } }: { asked: TemplateList }) {
  return (
    <SearchForm
      path="/templates"
      href={templatesHref({ filter: { ...filter, search: null }, sort })}
      words={filter.search}
      label="Words of the name or the text"
      longest={200}
    />
  )
}
