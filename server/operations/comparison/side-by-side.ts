import type { Database } from '#db/open-database'
import { listAgentNames } from '#db/queries/agents'
import type { PeriodFilter } from '#server/domain/filter'
import type { FunnelChoice } from '#server/domain/funnel'
import { grouped } from '#server/domain/grouped'
import type { Scope } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import { mantelHaenszel } from '#server/statistics/mantel-haenszel'
import { nonInferiorityN } from '#server/statistics/sample-size'
import { loadCaseMix } from '../case-mix/load-case-mix'
import { mixSums } from '../case-mix/mix-sums'
import { type ComparedVendor, type Comparison, compareWithPairs } from '../compare-vendors'
import { standardVersions } from '../standard-in-force'
import type { ComparedFigure } from './compared-figures'
import { type Funnel, funnelOf } from './funnel'
import { type MedianWait, medianReader } from './median-waits'
import { type Sensitivity, sensitivityOf } from './sensitivity'
import { type GapPart, splitGap } from './split-gap'

export interface VendorBeside {
  vendor: ComparedVendor
  gap: GapPart[]
  sensitivity: Sensitivity | null
  /** First replies, in the kinds of question that both answer; null where there are none. */
  medians: { own: MedianWait | null; inHouse: MedianWait | null }
  /** The difference of first replies in time by another method that stands up to thin strata: a check, no second verdict. */
  mantelHaenszel: { difference: number; standardError: number } | null
}

export interface SideBySide {
  comparison: Omit<Comparison, 'vendors'>
  /** Conversations of all vendors, and of nobody. */
  conversations: number
  inHouse: ComparedVendor | null
  vendors: VendorBeside[]
  funnel: Funnel | null
  /** First replies that each team needs to be shown to be as good as in-house within the margin; null without in-house. */
  neededForMargin: number | null
  marginPoints: number
}

/** Every contracted vendor beside in-house, with what makes the gaps. Null where nothing is scored yet. */
export async function sideBySide(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  choice: FunnelChoice,
): Promise<SideBySide | null> {
  const compared = await compareWithPairs(database, scope, filter)
  if (!compared) return null
  const { comparison, pairsOf } = compared
  const standard = await standardOf(database, comparison)
  const { vendors, ...rest } = comparison
  const inHouse = vendors.find(({ kind }) => kind === 'in_house') ?? null
  const mix = loadCaseMix(database, null)
  const medianOf = medianReader(mix, scope, filter)
  const share = inHouse?.firstReply.value ?? null
  return {
    comparison: rest,
    conversations: vendors.reduce((sum, { conversations }) => sum + conversations, 0),
    inHouse,
    vendors: vendors.flatMap((vendor) => {
      const { againstInHouse: against } = vendor
      if (against === null || inHouse === null || pairsOf === null) return []
      const pairs = pairsOf(vendor.id)
      const { dimensions, figures } = against
      const { adjusted } = figures.first_reply
      return {
        vendor,
        gap: splitGap(pairs, dimensions, standard),
        sensitivity: sensitivityOf(figures, dimensions, standard),
        medians: {
          own: medianOf(pairs.first_reply, vendor.id, designEffectOf(adjusted, 'own')),
          inHouse: medianOf(pairs.first_reply, inHouse.id, designEffectOf(adjusted, 'inHouse')),
        },
        mantelHaenszel: mantelHaenszel(
          pairs.first_reply.strata.filter(({ stratum }) => pairs.first_reply.weightByCell.has(stratum)),
          1,
        ),
      }
    }),
    funnel: await funnelFor(database, scope, filter, comparison, choice),
    neededForMargin:
      share === null
        ? null
        : nonInferiorityN({
            own: share,
            baseline: share,
            margin: standard.marginPoints / 100,
            alpha: 0.05,
            power: 0.8,
          }),
    marginPoints: standard.marginPoints,
  }
}

async function standardOf(database: Database, { standardVersion }: Comparison): Promise<Standard> {
  const known = (await standardVersions(database, standardVersion)).find(({ version }) => version === standardVersion)
  if (!known) throw new Error(`Standard ${standardVersion} is not there.`)
  return known.standard
}

/** How many times wider an interval is, squared, than that of as many independent first replies. */
function designEffectOf(adjusted: ComparedFigure['adjusted'], side: 'own' | 'inHouse'): number {
  const measured = adjusted?.[side]
  if (!measured?.standardError || measured.value === null || measured.value <= 0 || measured.value >= 1) return 1
  return Math.max(1, measured.standardError ** 2 / ((measured.value * (1 - measured.value)) / measured.n))
}

async function funnelFor(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  { vendors, shareWithinTarget }: Comparison,
  { units, target }: FunnelChoice,
): Promise<Funnel | null> {
  const inHouse = vendors.find(({ kind }) => kind === 'in_house')
  const held = target === 'standard' ? shareWithinTarget : (inHouse?.firstReply.value ?? null)
  if (held === null) return null
  if (units === 'vendors') {
    const compared = vendors.filter(({ id, kind }) => id !== null && (target === 'standard' || kind !== 'in_house'))
    return funnelOf(
      compared.map(({ id, name, firstReply: { n, value } }) => {
        return { key: String(id), name, n, inTime: Math.round((value ?? 0) * n) }
      }),
      held,
    )
  }
  return funnelOf(await agentUnits(database, scope, filter), held)
}

async function agentUnits(database: Database, scope: Scope, filter: PeriodFilter) {
  const sums = mixSums(loadCaseMix(database, null), scope, filter, ['first_reply'])
  const byAgentId = grouped(
    sums.filter(({ agentId }) => agentId !== null),
    ({ agentId }) => agentId ?? 0,
  )
  const names = await listAgentNames(database, [...byAgentId.keys()])
  return [...byAgentId].map(([id, own]) => ({
    key: String(id),
    name: names.get(id) ?? `Agent ${id}`,
    n: own.reduce((sum, { n }) => sum + n, 0),
    inTime: own.reduce((sum, { total }) => sum + total, 0),
  }))
}
