import type { Database } from '#db/open-database'
import { listAgentNames } from '#db/queries/agents'
import {
  countJudgedReplies,
  listBandUses,
  listDailyUses,
  listTemplateDays,
  listTemplateSums,
  listTopicSums,
  type TemplateSum,
  type UsesFilter,
} from '#db/queries/template-figures'
import { listVendors } from '#db/queries/vendors'
import type { Scope } from '#server/domain/scope'
import { BANDS } from '#server/domain/template'
import type { AgentUses, TemplateDetail, TopicUses } from '#server/domain/template-detail'
import type { VendorUses } from '#server/domain/template-list'
import { usesTrend } from './uses-trend'

type Figures = Pick<
  TemplateDetail,
  | 'uses'
  | 'judgedUses'
  | 'judged'
  | 'costly'
  | 'ends'
  | 'settled'
  | 'bands'
  | 'vendors'
  | 'agents'
  | 'topics'
  | 'trend'
  | 'firstDay'
  | 'lastDay'
>

/** What the uses of one template count; `data` are the days that there are. */
export async function templateFigures(
  database: Database,
  scope: Scope,
  id: string,
  filter: UsesFilter,
  data: { firstDay: string; lastDay: string },
): Promise<Figures> {
  const sums = await listTemplateSums(database, scope, filter, id)
  const counted = (measure: TemplateSum['measure'], what: 'n' | 'total' = 'n') =>
    sums.filter((sum) => sum.measure === measure).reduce((whole, sum) => whole + sum[what], 0)
  const found = await listBandUses(database, scope, filter, [id])
  const bands = BANDS.map((band) => ({ band, uses: found.find((row) => row.band === band)?.uses ?? 0 }))
  const days = (await listTemplateDays(database, scope, filter, id))[0]
  const daily = await listDailyUses(database, scope, { ...filter, from: null }, [id])
  const uses = sums.filter(({ measure }) => measure === 'template_use')
  return {
    uses: counted('template_use'),
    judgedUses: bands.filter(({ band }) => band !== 'short').reduce((sum, band) => sum + band.uses, 0),
    judged: await countJudgedReplies(database, scope, filter),
    costly: counted('template_cost'),
    ends: counted('template_end'),
    settled: counted('template_end', 'total'),
    bands: bands.filter((band) => band.uses > 0),
    ...(await byCarrier(database, scope, uses)),
    topics: await byTopic(database, scope, filter, id),
    trend: usesTrend(daily, { firstDay: data.firstDay, lastDay: filter.to ?? data.lastDay }),
    firstDay: days?.firstDay ?? null,
    lastDay: days?.lastDay ?? null,
  }
}

async function byCarrier(
  database: Database,
  scope: Scope,
  sums: readonly TemplateSum[],
): Promise<{ vendors: VendorUses[]; agents: AgentUses[] }> {
  const vendorNames = new Map((await listVendors(database, scope)).map(({ id, name }) => [id, name]))
  const agentNames = await listAgentNames(
    database,
    sums.flatMap(({ agentId }) => agentId ?? []),
  )
  const vendors = new Map<number | null, VendorUses>()
  for (const { vendorId, n } of sums) {
    const own = vendors.get(vendorId) ?? { vendorId, vendorName: nameIn(vendorNames, vendorId), uses: 0 }
    vendors.set(vendorId, { ...own, uses: own.uses + n })
  }
  const agents = sums.map(({ vendorId, agentId, n }) => ({
    ...{ vendorId, vendorName: nameIn(vendorNames, vendorId), uses: n },
    ...{ agentId, agentName: nameIn(agentNames, agentId) },
  }))
  const byUses = (a: VendorUses, b: VendorUses) => b.uses - a.uses || (a.vendorId ?? 0) - (b.vendorId ?? 0)
  return {
    vendors: [...vendors.values()].sort(byUses),
    agents: agents.sort((a, b) => byUses(a, b) || (a.agentId ?? 0) - (b.agentId ?? 0)),
  }
}

const nameIn = (names: ReadonlyMap<number, string>, id: number | null) => (id === null ? null : (names.get(id) ?? null))

async function byTopic(database: Database, scope: Scope, filter: UsesFilter, id: string): Promise<TopicUses[]> {
  const costly = await listTopicSums(database, scope, filter, 'template_cost', id)
  const ends = await listTopicSums(database, scope, filter, 'template_end', id)
  return (await listTopicSums(database, scope, filter, 'template_use', id)).map(({ topic, n }) => {
    const end = ends.find((row) => row.topic === topic)
    return {
      ...{ topic, uses: n, costly: costly.find((row) => row.topic === topic)?.n ?? 0 },
      ...{ ends: end?.n ?? 0, settled: end?.total ?? 0 },
    }
  })
}
