import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import {
  countJudgedReplies,
  listBandUses,
  listDailyUses,
  listTemplateDays,
  listTemplateSums,
  type TemplateSum,
} from '#db/queries/template-figures'
import { listVendors } from '#db/queries/vendors'
import type { Scope } from '#server/domain/scope'
import {
  type ListedTemplate,
  reviewStateOf,
  type SettledTemplate,
  type TemplateFilter,
  type TemplatePage,
  type TemplateSort,
} from '#server/domain/template-list'
import { settledTemplates } from './settled-templates'
import { usesTrend } from './uses-trend'

interface Asked {
  sort: TemplateSort
  /** From 1. */
  page: number
  rows: number
}

/** A page of the templates in force that match, with the figures of their uses. */
export async function listTemplates(
  database: Database,
  scope: Scope,
  filter: TemplateFilter,
  { sort, page, rows }: Asked,
): Promise<TemplatePage> {
  const state = await findScoresState(database)
  const known = settledTemplates(database).byId
  const days = await listTemplateDays(database, scope, filter)
  const figures = figuresById(await listTemplateSums(database, scope, filter), days)
  // Whoever sees a part only sees what was sent there: a text is a vendor's own.
  const isPart = scope.vendorIds !== 'all'
  const isNarrowed =
    isPart || [filter.from, filter.to, filter.channel, filter.shift, filter.vendor].some((part) => part !== null)
  const matching = [...known.values()]
    .filter((template) => matches(template, filter) && (!isNarrowed || figures.has(template.id)))
    .map((template) => ({ ...template, ...(figures.get(template.id) ?? NO_USES) }))
    .sort(orders[sort])
  const shown = matching.slice((page - 1) * rows, page * rows)
  return {
    rows: state === null ? [] : await withDetails(database, scope, filter, shown, state),
    total: matching.length,
    uses: matching.reduce((sum, { uses }) => sum + uses, 0),
    known: isPart ? matching.length : known.size,
    judged: await countJudgedReplies(database, scope, filter),
    hasMore: matching.length > page * rows,
    lastDay: state?.lastDay ?? null,
  }
}

type Counted = SettledTemplate & Figures

interface Figures extends Pick<ListedTemplate, 'uses' | 'costly' | 'ends' | 'settled' | 'firstDay' | 'lastDay'> {
  byVendor: { vendorId: number | null; uses: number }[]
}

const NO_USES: Figures = { uses: 0, costly: 0, ends: 0, settled: 0, firstDay: null, lastDay: null, byVendor: [] }

function figuresById(
  sums: readonly TemplateSum[],
  days: readonly { templateId: string; firstDay: string; lastDay: string }[],
): Map<string, Figures> {
  const figures = new Map<string, Figures>()
  for (const { measure, templateId, vendorId, n, total } of sums) {
    const own = figures.get(templateId) ?? { ...NO_USES, byVendor: [] }
    figures.set(templateId, own)
    if (measure === 'template_cost') own.costly += n
    else if (measure === 'template_end') {
      own.ends += n
      own.settled += total
    } else {
      own.uses += n
      own.byVendor.push({ vendorId, uses: n })
    }
  }
  for (const { templateId, firstDay, lastDay } of days) {
    const own = figures.get(templateId)
    if (own) Object.assign(own, { firstDay, lastDay })
  }
  return figures
}

function matches(template: SettledTemplate, { search, state, kind }: TemplateFilter): boolean {
  const review = reviewStateOf(template)
  if (state === null ? review === 'excluded' : review !== state) return false
  if (kind !== null && template.kind !== kind) return false
  if (search === null) return true
  const words = `${template.name ?? ''} ${template.text}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word))
}

const byId = (a: Counted, b: Counted) => (a.id < b.id ? -1 : 1)
const byUses = (a: Counted, b: Counted) => b.uses - a.uses || byId(a, b)
const latest = (day: (template: Counted) => string | null) => (a: Counted, b: Counted) => {
  const [first, second] = [day(a) ?? '', day(b) ?? '']
  return first === second ? byUses(a, b) : first < second ? 1 : -1
}

const orders: Readonly<Record<TemplateSort, (a: Counted, b: Counted) => number>> = {
  most_used: byUses,
  most_costly: (a, b) => b.costly - a.costly || byUses(a, b),
  newest: latest(({ firstDay }) => firstDay),
  latest_use: latest(({ lastDay }) => lastDay),
}

async function withDetails(
  database: Database,
  scope: Scope,
  filter: TemplateFilter,
  shown: readonly Counted[],
  data: { firstDay: string; lastDay: string },
): Promise<ListedTemplate[]> {
  const ids = shown.map(({ id }) => id)
  const bands = await listBandUses(database, scope, filter, ids)
  const days = { firstDay: data.firstDay, lastDay: filter.to ?? data.lastDay }
  const daily = await listDailyUses(database, scope, { ...filter, from: null }, ids)
  const names = new Map((await listVendors(database, scope)).map(({ id, name }) => [id, name]))
  return shown.map(({ byVendor, ...template }) => ({
    ...template,
    judgedUses: bands
      .filter(({ templateId, band }) => templateId === template.id && band !== 'short')
      .reduce((sum, { uses }) => sum + uses, 0),
    vendors: byVendor
      .map((own) => ({ ...own, vendorName: own.vendorId === null ? null : (names.get(own.vendorId) ?? null) }))
      .sort((a, b) => b.uses - a.uses || (a.vendorId ?? 0) - (b.vendorId ?? 0)),
    trend: usesTrend(
      daily.filter(({ templateId }) => templateId === template.id),
      days,
    ),
  }))
}
