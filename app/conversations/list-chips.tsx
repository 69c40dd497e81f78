import { FIRST_REPLY_OUTCOMES } from '#server/domain/clock'
import { type ListFilter, SORTS } from '#server/domain/filter'
import { SCORE_BANDS } from '#server/domain/score-band'
import { FilterChip, FilterMenu } from '../_ui/chip'
import { ClearFilters } from '../_ui/clear-filters'
import { StrataChips } from '../_ui/strata-chips'
import { type ListView, listHref } from '../_url/filter-url'
import { FIRST_REPLY_WORDS } from '../_words'
import { ColumnMenu } from './column-menu'
import { type ListNames, periodWords, SCORE_BAND_WORDS, SORT_WORDS, topicWords, vendorWords } from './describe-list'
import { measureWords, slotWords } from './measure-words'
import { PeriodForm } from './period-form'

interface ListChipsProps {
  view: ListView
  vendors: readonly { id: number; name: string }[]
  names: ListNames
  choices: ListChoices
}

/** What a list can be narrowed to beyond closed lists. */
export interface ListChoices {
  topics: readonly string[]
  /** Of the vendor that the list is narrowed to. */
  agents: readonly { id: number; name: string }[]
}

/** Every filter that is on, each with the way to take it off, and the ones that can be put on. */
export function ListChips({ view, vendors, names, choices }: ListChipsProps) {
  const { filter, sort, columns } = view
  const to = (change: Partial<ListFilter>) => listHref({ ...filter, ...change }, sort, columns)
  const choice = (words: string, change: Partial<ListFilter>) => ({ words, href: to(change), isCurrent: false })
  const period = periodWords(filter)
  const slot = slotWords(filter, names.slot)
  const isMeasured = filter.measure !== 'conversations' || filter.result !== null
  const withoutMeasure: Partial<ListFilter> = { measure: 'conversations', result: null, slot: null }
  const withoutFilters = listHref({}, sort, columns)
  const orders = SORTS.map((order) => ({
    words: SORT_WORDS[order],
    href: listHref(filter, order, columns),
    isCurrent: order === sort,
  }))
  return (
    <>
      {isMeasured && <FilterChip name="Show" value={measureWords(filter)} removeHref={to(withoutMeasure)} />}
      {slot !== null && <FilterChip name="Of them" value={slot} removeHref={to({ slot: null })} />}
      {filter.search !== null && <FilterChip name="Found" value={filter.search} removeHref={to({ search: null })} />}
      {period === null ? (
        <PeriodForm view={view} />
      ) : (
        <FilterChip name="Period" value={period} removeHref={to({ from: null, to: null })} />
      )}
      <Filter
        name="Vendor"
        value={vendorWords(filter, names.vendor)}
        removeHref={to({ vendor: null, agentId: null })}
        choices={[
          ...vendors.map(({ id, name }) => choice(name, { vendor: id })),
          choice('No vendor', { vendor: 'nobody' }),
        ]}
      />
      <Filter
        name="Agent"
        value={filter.agentId === null ? null : (names.agent ?? 'unknown')}
        removeHref={to({ agentId: null })}
        choices={choices.agents.map(({ id, name }) => choice(name, { agentId: id }))}
      />
      <Filter
        name="Topic"
        value={topicWords(filter)}
        removeHref={to({ topic: null })}
        choices={[...choices.topics.map((topic) => choice(topic, { topic })), choice('No topic told', { topic: '' })]}
      />
      <StrataChips filter={filter} to={to} />
      <Filter
        name="First reply"
        value={filter.outcome && FIRST_REPLY_WORDS[filter.outcome]}
        removeHref={to({ outcome: null })}
        choices={FIRST_REPLY_OUTCOMES.map((outcome) => choice(FIRST_REPLY_WORDS[outcome], { outcome }))}
      />
      <Filter
        name="Score"
        value={filter.band && SCORE_BAND_WORDS[filter.band]}
        removeHref={to({ band: null })}
        choices={SCORE_BANDS.map((band) => choice(SCORE_BAND_WORDS[band], { band }))}
      />
      <FilterMenu name={SORT_WORDS[sort]} about="Order" choices={orders} />
      <ColumnMenu view={view} />
      {to({}) !== withoutFilters && <ClearFilters href={withoutFilters} />}
    </>
  )
}

interface FilterProps {
  name: string
  /** What is chosen, in words; null where nothing is. */
  value: string | null
  removeHref: string
  choices: readonly { words: string; href: string; isCurrent: boolean }[]
}

/** A menu where nothing is chosen, else a chip that takes it away; nothing where there is nothing to choose. */
function Filter({ name, value, removeHref, choices }: FilterProps) {
  if (value !== null) return <FilterChip name={name} value={value} removeHref={removeHref} />
  return choices.length === 0 ? null : <FilterMenu name={name} choices={choices} />
}
