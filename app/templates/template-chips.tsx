import { WHOLE_PERIOD } from '#server/domain/filter'
import { TEMPLATE_KINDS } from '#server/domain/template'
import { REVIEW_STATES, TEMPLATE_SORTS, type TemplateFilter } from '#server/domain/template-list'
import { ChoiceChip, FilterChip, FilterMenu } from '../_ui/chip'
import { ClearFilters } from '../_ui/clear-filters'
import { PERIOD_WORDS, USUAL_PERIODS } from '../_ui/period-chips'
import { StrataChips } from '../_ui/strata-chips'
import { VendorFilter } from '../_ui/vendor-filter'
import { daysOf, periodOf } from '../_url/prepare-period'
import { periodWords } from '../conversations/describe-list'
import { type TemplateList, templatesHref } from './template-href'
import { REVIEW_STATE_WORDS, TEMPLATE_KIND_WORDS, TEMPLATE_SORT_WORDS } from './template-words'

const NO_FILTER: TemplateFilter = { ...WHOLE_PERIOD, search: null, vendor: null, state: null, kind: null }

interface TemplateChipsProps {
  asked: TemplateList
  lastDay: string
  vendors: readonly { id: number; name: string }[]
}

/** Periods, the filters that are on, each with the way to take it off, and the ones that can be put on. */
export function TemplateChips({ asked, lastDay, vendors }: TemplateChipsProps) {
  const { filter, sort } = asked
  const to = (change: Partial<TemplateFilter>) => templatesHref({ filter: { ...filter, ...change }, sort })
  const withoutFilters = templatesHref({ filter: NO_FILTER, sort })
  const period = periodOf(filter, lastDay)
  return (
    <>
      {USUAL_PERIODS.map((known) => (
        <ChoiceChip
          key={known}
          about="Period"
          words={PERIOD_WORDS[known]}
          href={to(daysOf(known, lastDay))}
          isCurrent={known === period}
        />
      ))}
      {period === null && (
        <FilterChip name="Period" value={periodWords(filter) ?? 'all days'} removeHref={to({ from: null, to: null })} />
      )}
      <VendorFilter vendors={vendors} vendor={filter.vendor} to={(vendor) => to({ vendor })} />
      <OneOf
        name="Settled"
        words={REVIEW_STATE_WORDS}
        members={REVIEW_STATES}
        value={filter.state}
        to={(state) => to({ state })}
      />
      <OneOf
        name="Kind"
        words={TEMPLATE_KIND_WORDS}
        members={TEMPLATE_KINDS}
        value={filter.kind}
        to={(kind) => to({ kind })}
      />
      <StrataChips filter={filter} to={to} />
      <FilterMenu
        name={TEMPLATE_SORT_WORDS[sort]}
        about="Order"
        choices={TEMPLATE_SORTS.map((order) => ({
          words: TEMPLATE_SORT_WORDS[order],
          href: templatesHref({ filter, sort: order }),
          isCurrent: order === sort,
        }))}
      />
      {to({}) !== withoutFilters && <ClearFilters href={withoutFilters} />}
    </>
  )
}

interface OneOfProps<Member extends string> {
  name: string
  words: Readonly<Record<Member, string>>
  members: readonly Member[]
  value: Member | null
  to: (value: Member | null) => string
}

/** A menu where nothing is chosen, else a chip that takes it away. */
function OneOf<Member extends string>({ name, words, members, value, to }: OneOfProps<Member>) {
  if (value !== null) return <FilterChip name={name} value={words[value]} removeHref={to(null)} />
  const choices = members.map((member) => ({ words: words[member], href: to(member), isCurrent: false }))
  return <FilterMenu name={name} choices={choices} />
}
