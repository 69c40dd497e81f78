import { and, desc, eq, gt, max, min, notInArray, sql } from 'drizzle-orm'
import { Conflict } from '#server/domain/refusal'
import type { ChangedStates, SettingKind } from '#server/domain/setting'
import type { VendorKind } from '#server/domain/vendor'
import type { Database } from '../open-database'
import { runs, scores, settingChanges, standards } from '../schema'
import { readAgentStates, writeAgentStates } from './agents'
import { readQueueState, writeQueueState } from './queues'
import { readReplyTextState, writeReplyTextState } from './reply-texts'
import { readTemplateState, writeTemplateState } from './template-states'
import { newVendorId, readVendorState, type Transaction, writeVendorState } from './vendors'

export interface SettingChangeRow {
  id: number
  at: number
  actor: string
  kind: SettingKind
  subject: string
  /** Null of a standard: those are not set but published. */
  states: ChangedStates | null
}

/** Carries a change out and records it, both or neither. Throws Conflict where things are not any more as they were before. */
export async function saveSettingChange(
  { orm }: Database,
  change: { states: ChangedStates; subject: string; actor: string; at: number },
): Promise<number> {
  return orm.transaction((tx) => carryOut(tx, change), { behavior: 'immediate' })
}

/** Makes a vendor and records it, both or neither. Throws Conflict where its name is taken. */
export async function saveNewVendor(
  { orm }: Database,
  vendor: { name: string; kind: VendorKind; actor: string; at: number },
): Promise<{ id: number; changeId: number }> {
  const { name, kind, actor, at } = vendor
  return orm.transaction(
    (tx) => {
      const id = newVendorId(tx, name)
      if (readVendorState(tx, id) !== null) throw new Conflict(`There is a vendor "${name}" already.`)
      const states: ChangedStates = { kind: 'vendor', before: null, after: { id, name, kind, contract: null } }
      return { id, changeId: carryOut(tx, { states, subject: name, actor, at }) }
    },
    { behavior: 'immediate' },
  )
}

/** Changes of the settings, the latest first. */
export async function listSettingChanges(
  { orm }: Database,
  limit: number = Number.MAX_SAFE_INTEGER,
): Promise<SettingChangeRow[]> {
  return orm.select().from(settingChanges).orderBy(desc(settingChanges.id)).limit(limit).all().map(withStates)
}

export async function findSettingChange({ orm }: Database, id: number): Promise<SettingChangeRow | null> {
  const row = orm.select().from(settingChanges).where(eq(settingChanges.id, id)).get()
  return row ? withStates(row) : null
}

/** Changes of a kind that came after one. */
export async function listChangesAfter({ orm }: Database, id: number, kind: SettingKind): Promise<SettingChangeRow[]> {
  return orm
    .select()
    .from(settingChanges)
    .where(and(gt(settingChanges.id, id), eq(settingChanges.kind, kind)))
    .all()
    .map(withStates)
}

/** When the oldest of the scores that readers see were begun, and when a setting or a standard was changed last. */
export async function findScoringTimes({
  orm,
}: Database): Promise<{ scoredAt: number | null; changedAt: number | null }> {
  const hasScores = sql`exists (select 1 from ${scores} where ${scores.runId} = ${runs.id})`
  const scored = orm
    .select({ at: min(runs.createdAt) })
    .from(runs)
    .where(and(eq(runs.state, 'current'), hasScores))
    .get()
  // A standard may be published to hold from a day on: it counts from when it was published.
  const set = orm
    .select({ at: max(settingChanges.at) })
    .from(settingChanges)
    // What is settled about templates is taken up by a job of its own.
    .where(notInArray(settingChanges.kind, ['standard', 'template']))
    .get()
  const published = orm
    .select({ at: max(standards.publishedAt) })
    .from(standards)
    .get()
  const times = [set?.at, published?.at].flatMap((at) => at ?? [])
  return { scoredAt: scored?.at ?? null, changedAt: times.length === 0 ? null : Math.max(...times) }
}

function carryOut(
  tx: Transaction,
  { states, subject, actor, at }: { states: ChangedStates; subject: string; actor: string; at: number },
): number {
  const { kind, before, after } = states
  if (JSON.stringify(presentOf(tx, states)) !== JSON.stringify(before))
    throw new Conflict(`"${subject}" was changed meanwhile. Reload the page and try again.`)
  write(tx, states)
  return tx.insert(settingChanges).values({ at, actor, kind, subject, before, after }).returning().get().id
}

function presentOf(tx: Transaction, states: ChangedStates): ChangedStates['before'] {
  if (states.kind === 'agent')
    return readAgentStates(
      tx,
      states.before.map(({ id }) => id),
    )
  const state = states.before ?? states.after
  if (state === null) return null
  if ('apart' in state) return readTemplateState(tx, state.id)
  if ('replyHash' in state) return readReplyTextState(tx, state.replyHash)
  return states.kind === 'vendor' && 'id' in state ? readVendorState(tx, state.id) : readQueueState(tx, state.name)
}

function write(tx: Transaction, states: ChangedStates): void {
  const { kind, before, after } = states
  if (kind === 'agent') writeAgentStates(tx, after)
  else if (kind === 'vendor') writeVendorState(tx, after?.id ?? before?.id ?? 0, after)
  else if (kind === 'template') writeTemplateState(tx, after?.id ?? before?.id ?? '', after)
  else if (kind === 'reply_text') writeReplyTextState(tx, after?.replyHash ?? before?.replyHash ?? 0, after)
  else writeQueueState(tx, after?.name ?? before?.name ?? '', after)
}

function withStates({
  id,
  at,
  actor,
  kind,
  subject,
  before,
  after,
}: typeof settingChanges.$inferSelect): SettingChangeRow {
  // Rows of these kinds are written by `carryOut` alone, which is given the same states.
  const states = kind === 'standard' ? null : ({ kind, before, after } as ChangedStates)
  return { id, at, actor, kind, subject, states }
}
