import type { CannedUse } from '#db/queries/watch-templates'
import { grouped } from '#server/domain/grouped'
import { concentrationLimit, type UsesByTopic } from '#server/statistics/concentration-limit'
import type { CannedUses } from './canned-uses'

/** An agent whose canned replies are nearly all the same few. */
export interface FewTemplates {
  vendorId: number | null
  agentId: number
  /** Canned replies, and those of them by the templates used most. */
  n: number
  most: number
  /** How many these are: three, or as many as there are at all. */
  templates: number
  /** Templates in even use. */
  effective: number
  /** Fewer than this in even use, and chance is no explanation. */
  expectedAtLeast: number
  /** Who uses more of them on the same topics. */
  beside: 'colleagues' | 'other_vendors'
}

const FEWEST_REPLIES = 50
/** So many templates used most are the few. */
export const MOST_TEMPLATES = 3
const LEAST_SHARE = 0.8

/**
 * Agents of 50 canned replies and more, at least 80 % of them by three templates or fewer, whose concentration is above what
 * their mix of topics allows (method.md 5.6, C7): above the limit that the templates of the same vendor set on these topics, or
 * above that of every other vendor that knows the topics, so that a vendor where everybody pastes is no excuse for each. Vendors
 * have templates of their own, so their templates are never mixed into one reference.
 */
export function findFewTemplates({ uses }: Pick<CannedUses, 'uses'>): FewTemplates[] {
  const referenceByVendorId = new Map(
    [...grouped(uses, ({ vendorId }) => vendorId)].map(([vendorId, own]) => [vendorId, usesByTopic(own)]),
  )
  return [...grouped(uses, ({ vendorId, agentId }) => `${vendorId} ${agentId}`).values()]
    .flatMap((own) => fewTemplatesOf(own, referenceByVendorId) ?? [])
    .sort((a, b) => b.n - a.n || a.agentId - b.agentId)
}

function fewTemplatesOf(
  own: readonly CannedUse[],
  referenceByVendorId: ReadonlyMap<number | null, UsesByTopic>,
): FewTemplates | null {
  const [first] = own
  if (first === undefined || first.agentId === null) return null
  const { vendorId, agentId } = first
  const n = sum(own)
  const most = templatesByUse(own).slice(0, MOST_TEMPLATES)
  if (n < FEWEST_REPLIES || sum(most) < LEAST_SHARE * n) return null
  const passed = passedLimit(usesByTopic(own), vendorId, referenceByVendorId)
  if (passed === null) return null
  return {
    ...{ vendorId, agentId, n, most: sum(most), templates: most.length },
    ...{ effective: 1 / passed.chance, expectedAtLeast: 1 / passed.limit, beside: passed.beside },
  }
}

/** Templates with how often they were used, most first. */
export function templatesByUse(uses: readonly CannedUse[]): { templateId: string; n: number }[] {
  return [...grouped(uses, ({ templateId }) => templateId)]
    .map(([templateId, own]) => ({ templateId, n: sum(own) }))
    .sort((a, b) => b.n - a.n || (a.templateId < b.templateId ? -1 : 1))
}

function passedLimit(
  own: UsesByTopic,
  vendorId: number | null,
  referenceByVendorId: ReadonlyMap<number | null, UsesByTopic>,
): { chance: number; limit: number; beside: FewTemplates['beside'] } | null {
  const colleagues = concentrationLimit(own, referenceByVendorId.get(vendorId) ?? new Map())
  if (colleagues !== null && colleagues.chance > colleagues.limit) return { ...colleagues, beside: 'colleagues' }
  const others = [...referenceByVendorId]
    .filter(([id]) => id !== vendorId)
    .filter(([, reference]) => repliesOn(own, reference) >= FEWEST_REPLIES)
    .flatMap(([, reference]) => concentrationLimit(own, reference) ?? [])
    .sort((a, b) => b.limit - a.limit)
  const [highest] = others
  const isAboveAll = highest !== undefined && others.every(({ chance, limit }) => chance > limit)
  return isAboveAll ? { ...highest, beside: 'other_vendors' } : null
}

/** How many canned replies a reference has on somebody's topics. */
function repliesOn(own: UsesByTopic, reference: UsesByTopic): number {
  let replies = 0
  for (const topic of own.keys()) for (const count of reference.get(topic)?.values() ?? []) replies += count
  return replies
}

function usesByTopic(uses: readonly CannedUse[]): UsesByTopic {
  return new Map(
    [...grouped(uses, ({ topic }) => topic)].map(([topic, own]) => [
      topic,
      new Map([...grouped(own, ({ templateId }) => templateId)].map(([id, of]) => [id, sum(of)])),
    ]),
  )
}

function sum(uses: readonly { n: number }[]): number {
  return uses.reduce((total, { n }) => total + n, 0)
}
