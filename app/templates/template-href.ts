import { createLoader, createSerializer, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import type { PeriodFilter } from '#server/domain/filter'
import { TEMPLATE_KINDS } from '#server/domain/template'
import { REVIEW_STATES, TEMPLATE_SORTS, type TemplateFilter, type TemplateSort } from '#server/domain/template-list'
import { hrefWith, parseVendor, readPeriod, type SearchParams } from '../_url/filter-url'

const LONGEST_SEARCH = 200

const parsers = {
  q: parseAsString,
  vendor: parseAsString,
  state: parseAsStringLiteral(REVIEW_STATES),
  kind: parseAsStringLiteral(TEMPLATE_KINDS),
  sort: parseAsStringLiteral(TEMPLATE_SORTS).withDefault('most_used'),
  page: parseAsInteger.withDefault(1),
}

const load = createLoader(parsers)
const serialize = createSerializer(parsers)

export interface TemplateList {
  filter: TemplateFilter
  sort: TemplateSort
  page: number
}

/** The list of templates that an address asks for; what cannot be read counts as not given. */
export async function readTemplateList(searchParams: SearchParams): Promise<TemplateList> {
  const { q, vendor, state, kind, sort, page } = await load(searchParams)
  const search = q?.trim().slice(0, LONGEST_SEARCH).trim() ?? ''
  return {
    filter: {
      ...(await readPeriod(searchParams)),
      ...{ search: search === '' ? null : search, vendor: parseVendor(vendor), state, kind },
    },
    sort,
    page: page >= 1 && page <= 1_000_000 ? page : 1,
  }
}

/** The address of a list of templates; defaults are left out. */
export function templatesHref({ filter, sort, page = 1 }: Omit<TemplateList, 'page'> & { page?: number }): string {
  const { search, vendor, state, kind, ...period } = filter
  return serialize(hrefWith('/templates', period), {
    ...{ q: search, vendor: vendor === null ? null : String(vendor), state, kind },
    ...{ sort, page },
  })
}

/** The page of one template. */
export function templateHref(id: string, period: Partial<PeriodFilter> = {}): string {
  const { from, to, channel, shift } = period
  return hrefWith(`/templates/${encodeURIComponent(id)}`, { from, to, channel, shift })
}
