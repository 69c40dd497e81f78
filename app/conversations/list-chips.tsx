import { type ListFilter, SORTS, type Sort } from '#server/domain/filter'
import { FilterChip, FilterMenu } from '../_ui/chip'
import { ClearFilters } from '../_ui/clear-filters'
import { StrataChips } from '../_ui/strata-chips'
import { listHref } from '../_url/filter-url'
import {
  type ListNames,
  measureWords,
  periodWords,
  SORT_WORDS,
  slotWords,
  topicWords,
  vendorWords,
} from './describe-list'
import { PeriodForm } from './period-form'

interface ListChipsProps {
  filter: ListFilter
  sort: Sort
  vendors: readonly { id: number; name: string }[]
  names: ListNames
}

/** Every filter that is on, each with the way to take it off, and the ones that can be put on. */
export function ListChips({ filter, sort, vendors, names }: ListChipsProps) {
  const to = (change: Partial<ListFilter>) => listHref({ ...filter, ...change }, sort)
  const period = periodWords(filter)
  const slot = slotWords(filter, names.slot)
  const vendor = vendorWords(filter, names.vendor)
  const topic = topicWords(filter)
  const isMeasured = filter.measure !== 'conversations' || filter.result !== null
  const withoutMeasure: Partial<ListFilter> = { measure: 'conversations', result: null, slot: null }
  const withoutFilters = listHref({}, sort)
  return (
    <>
      {isMeasured && <FilterChip name="Show" value={measureWords(filter)} removeHref={to(withoutMeasure)} />}
      {slot !== null && <FilterChip name="Of them" value={slot} removeHref={to({ slot: null })} />}
      {period === null ? (
        <PeriodForm filter={filter} sort={sort} />
      ) : (
        <FilterChip name="Period" value={period} removeHref={to({ from: null, to: null })} />
      )}
      {vendor === null ? (
        <FilterMenu
          name="Vendor"
          choices={[
            ...vendors.map(({ id, name }) => ({ words: name, href: to({ vendor: id }), isCurrent: false })),
            { words: 'No vendor', href: to({ vendor: 'nobody' }), isCurrent: false },
          ]}
        />
      ) : (
        <FilterChip name="Vendor" value={vendor} removeHref={to({ vendor: null })} />
      )}
      {filter.agentId !== null && (
        <FilterChip name="Agent" value={names.agent ?? 'unknown'} removeHref={to({ agentId: null })} />
      )}
      {topic !== null && <FilterChip name="Topic" value={topic} removeHref={to({ topic: null })} />}
      <StrataChips filter={filter} to={to} />
      <FilterMenu
        name={SORT_WORDS[sort]}
        about="Order"
        choices={SORTS.map((order) => ({
          words: SORT_WORDS[order],
          href: listHref(filter, order),
          isCurrent: order === sort,
        }))}
      />
      {to({}) !== withoutFilters && <ClearFilters href={withoutFilters} />}
    </>
  )
}
