import type { Database } from '#db/open-database'
import { listAgentNames } from '#db/queries/agents'
import { listTemplateTexts } from '#db/queries/templates'
import type { PeriodFilter } from '#server/domain/filter'
import { grouped } from '#server/domain/grouped'
import type { Measure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import { BANDS, type Band } from '#server/domain/template'
import { type Concentration, concentrationOf, type Uses } from '#server/statistics/concentration'
import { type CannedPart, cannedPart } from './canned-part'
import { type ReplyCell, replyCells, type VendorShares, vendorShares } from './case-mix/reply-cells'
import type { MeasureSum } from './case-mix/sum-rollups'

export interface UsedTemplate {
  id: string
  name: string | null
  text: string
  acknowledgement: boolean
  /** Replies that it is found in, and those of them that are it, verbatim or filled. */
  uses: number
  canned: number
  /** Uses that a finding which costs points rests on. */
  costly: number
}

export interface CannedFigures {
  /** All replies of people by how much of them is a template's; those long enough to tell are the judged ones. */
  bands: Record<Band, number>
  whole: CannedPart
  /** Vendors whose judged replies are the reference, this one among them. */
  comparedVendors: number
  /** Any judged reply is in a conversation with a topic. */
  hasTopics: boolean
  /** Those with most replies first; an empty topic is none. `reference` is the share of canned replies of all vendors. */
  topics: (CannedPart & { topic: string; reference: number })[]
  /** Those with most replies first. */
  agents: (CannedPart & { id: number; name: string; concentration: Concentration | null })[]
  concentration: Concentration | null
  mostUsed: UsedTemplate[]
  mostCostly: UsedTemplate[]
}

/** Read as rollups; the rest comes from rows. */
export const CANNED_MEASURES: readonly Measure[] = ['reply_band', 'template_use', 'template_cost']

const TEMPLATES_SHOWN = 10

/** What a scorecard shows of canned replies; `sums` are one vendor's, of `CANNED_MEASURES`. */
export async function measureCanned(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
  sums: readonly MeasureSum[],
): Promise<CannedFigures> {
  const cells = replyCells(database, scope, filter)
  const shares = vendorShares(database, scope, filter, vendorId)
  const own = cells.filter((cell) => cell.vendorId === vendorId)
  const isOwn = (cell: ReplyCell) => cell.vendorId === vendorId
  const usesByAgentId = usesOf(sums)
  return {
    bands: bandsOf(sums),
    whole: cannedPart(cells, shares.whole, isOwn, 'agents'),
    comparedVendors: new Set(cells.map((cell) => cell.vendorId)).size,
    hasTopics: own.some(({ topic }) => topic !== ''),
    topics: topicsOf(cells, shares.byTopic, isOwn),
    agents: await agentsOf(database, { cells, own, sharesByAgentId: shares.byAgentId, usesByAgentId }),
    concentration: concentrationOf([...usesByAgentId.values()]),
    ...(await templatesOf(database, sums)),
  }
}

function bandsOf(sums: readonly MeasureSum[]): Record<Band, number> {
  const count = (band: Band) =>
    sums.filter(({ measure, slot }) => measure === 'reply_band' && slot === band).reduce((n, sum) => n + sum.n, 0)
  return Object.fromEntries(BANDS.map((band) => [band, count(band)])) as Record<Band, number>
}

function topicsOf(
  cells: readonly ReplyCell[],
  sharesByTopic: VendorShares['byTopic'],
  isOwn: (cell: ReplyCell) => boolean,
): CannedFigures['topics'] {
  return [...grouped(cells, ({ topic }) => topic)]
    .filter(([, within]) => within.some(isOwn))
    .map(([topic, within]) => {
      const all = cannedPart(within, null, () => true, 'conversations')
      return {
        topic,
        reference: all.canned / all.judged,
        ...cannedPart(within, sharesByTopic.get(topic) ?? null, isOwn, 'agents'),
      }
    })
    .sort((a, b) => b.judged - a.judged || (a.topic < b.topic ? -1 : 1))
}

async function agentsOf(
  database: Database,
  given: {
    cells: readonly ReplyCell[]
    own: readonly ReplyCell[]
    sharesByAgentId: VendorShares['byAgentId']
    usesByAgentId: ReadonlyMap<number | null, Uses>
  },
): Promise<CannedFigures['agents']> {
  const { cells, own, sharesByAgentId, usesByAgentId } = given
  const ids = [...new Set(own.map(({ agentId }) => agentId))].filter((id) => id !== null)
  const names = await listAgentNames(database, ids)
  const ownCells = new Set(own)
  return ids
    .map((id) => ({
      id,
      name: names.get(id) ?? `Agent ${id}`,
      concentration: concentrationOf([usesByAgentId.get(id) ?? new Map()]),
      ...cannedPart(
        cells,
        sharesByAgentId.get(id) ?? null,
        (cell) => cell.agentId === id && ownCells.has(cell),
        'conversations',
      ),
    }))
    .sort((a, b) => b.judged - a.judged || a.id - b.id)
}

/** How often each agent sent each template, verbatim or filled. */
function usesOf(sums: readonly MeasureSum[]): Map<number | null, Uses> {
  const uses = sums.filter(({ measure, total }) => measure === 'template_use' && total > 0)
  return new Map(
    [...grouped(uses, ({ agentId }) => agentId)].map(([agentId, own]) => [
      agentId,
      new Map(own.map(({ slot, total }) => [slot, total])),
    ]),
  )
}

async function templatesOf(
  database: Database,
  sums: readonly MeasureSum[],
): Promise<Pick<CannedFigures, 'mostUsed' | 'mostCostly'>> {
  const counts = new Map<string, Pick<UsedTemplate, 'uses' | 'canned' | 'costly'>>()
  for (const { measure, slot, n, total } of sums) {
    if (measure !== 'template_use' && measure !== 'template_cost') continue
    const count = counts.get(slot) ?? { uses: 0, canned: 0, costly: 0 }
    counts.set(slot, count)
    if (measure === 'template_cost') count.costly += n
    else {
      count.uses += n
      count.canned += total
    }
  }
  const most = (what: 'canned' | 'costly') =>
    [...counts]
      .filter(([, count]) => count[what] > 0)
      .sort(([a, ofA], [b, ofB]) => ofB[what] - ofA[what] || ofB.uses - ofA.uses || (a < b ? -1 : 1))
      .slice(0, TEMPLATES_SHOWN)
  const [mostUsed, mostCostly] = [most('canned'), most('costly')]
  const texts = await listTemplateTexts(
    database,
    [...mostUsed, ...mostCostly].map(([id]) => id),
  )
  const named = (rows: typeof mostUsed) =>
    rows.flatMap(([id, count]) => texts.filter((text) => text.id === id).map((text) => ({ ...text, ...count })))
  return { mostUsed: named(mostUsed), mostCostly: named(mostCostly) }
}
