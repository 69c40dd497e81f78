import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Contract } from '#server/domain/contract'
import { Conflict, NotFound } from '#server/domain/refusal'
import type { Scope } from '#server/domain/scope'
import type { VendorState } from '#server/domain/setting'
import { nameKey, type VendorKind } from '#server/domain/vendor'
import type { Database } from '../open-database'
import { agents, memberships, messages, queues, runs, scores, vendors } from '../schema'
import { seenImports } from './seen-imports'

export type Transaction = Parameters<Parameters<Database['orm']['transaction']>[0]>[0]

export interface VendorRow {
  id: number
  name: string
  kind: VendorKind
  contract: Contract | null
}

const columns = { id: vendors.id, name: vendors.name, kind: vendors.kind, contract: vendors.contract }

const isSeen = or(isNull(vendors.importId), inArray(vendors.importId, seenImports))

/** Vendors in reading order: in-house first, then by name. */
export async function listVendors({ orm }: Database, scope: Scope): Promise<VendorRow[]> {
  return orm
    .select(columns)
    .from(vendors)
    .where(scope.vendorIds === 'all' ? isSeen : sql`${isSeen} and ${inArray(vendors.id, [...scope.vendorIds])}`)
    .orderBy(sql`${vendors.kind} = 'contracted'`, asc(vendors.nameKey))
    .all()
}

/** Sets what a person says of a vendor; makes the vendor where the name is new. */
export async function saveVendor(
  { orm }: Database,
  vendor: { name: string; kind?: VendorKind; contract?: Contract | null },
): Promise<VendorRow> {
  const key = nameKey(vendor.name)
  const settings = {
    ...(vendor.kind === undefined ? {} : { kind: vendor.kind }),
    ...(vendor.contract === undefined ? {} : { contract: vendor.contract }),
  }
  return orm
    .insert(vendors)
    .values({
      name: vendor.name.trim(),
      nameKey: key,
      kind: vendor.kind ?? 'contracted',
      contract: vendor.contract ?? null,
    })
    .onConflictDoUpdate({ target: vendors.nameKey, set: { nameKey: key, importId: null, ...settings } })
    .returning(columns)
    .get()
}

/** The vendor of a name, as exports write it or as a person does. */
export async function findVendorByName({ orm }: Database, name: string): Promise<VendorRow | null> {
  const key = nameKey(name)
  const rows = orm
    .select({ ...columns, nameKey: vendors.nameKey })
    .from(vendors)
    .where(isSeen)
    .orderBy(asc(vendors.id))
    .all()
  const found = rows.find((row) => row.nameKey === key) ?? rows.find((row) => nameKey(row.name) === key)
  if (found === undefined) return null
  const { nameKey: _, ...vendor } = found
  return vendor
}

export async function getVendor({ orm }: Database, id: number): Promise<VendorRow> {
  const vendor = orm
    .select(columns)
    .from(vendors)
    .where(and(eq(vendors.id, id), isSeen))
    .get()
  if (!vendor) throw new NotFound('There is no such vendor. Reload the page.')
  return vendor
}

/** Conversations that are charged to each vendor, as scored last. */
export async function countConversationsByVendor({ orm }: Database): Promise<Map<number, number>> {
  const rows = orm
    .select({ vendorId: scores.vendorId, n: sql<number>`count(*)` })
    .from(scores)
    .innerJoin(runs, and(eq(runs.id, scores.runId), eq(runs.state, 'current')))
    .where(isNotNull(scores.vendorId))
    .groupBy(scores.vendorId)
    .all()
  return new Map(rows.flatMap(({ vendorId, n }) => (vendorId === null ? [] : [[vendorId, n]])))
}

/** A vendor as it is set; null where readers see none of that id. */
export function readVendorState(tx: Transaction, id: number): VendorState | null {
  return (
    tx
      .select(columns)
      .from(vendors)
      .where(and(eq(vendors.id, id), isSeen))
      .get() ?? null
  )
}

/** Sets a vendor as a person wants it; from then on it belongs to no import. The name by which exports know it stays. */
export function writeVendorState(tx: Transaction, id: number, state: VendorState | null): void {
  if (state === null) {
    refuseVendorInUse(tx, id)
    tx.delete(vendors).where(eq(vendors.id, id)).run()
    return
  }
  refuseTakenName(tx, state)
  const { name, kind, contract } = state
  refuseTakenId(tx, state)
  const { changes } = tx.update(vendors).set({ name, kind, contract, importId: null }).where(eq(vendors.id, id)).run()
  if (changes === 0)
    tx.insert(vendors)
      .values({ ...state, nameKey: nameKey(name) })
      .run()
}

/** An id for a vendor that is to be made: a new one, or that of a vendor of this name whom no reader sees. */
export function newVendorId(tx: Transaction, name: string): number {
  const unseen = tx
    .select({ id: vendors.id })
    .from(vendors)
    .where(eq(vendors.nameKey, nameKey(name)))
    .get()
  if (unseen) return unseen.id
  return (
    (tx
      .select({ id: sql<number>`coalesce(max(${vendors.id}), 0)` })
      .from(vendors)
      .get()?.id ?? 0) + 1
  )
}

/** Vendors that a person's word rests on belong to no import any more. Throws Conflict where one is gone. */
export function keepVendors(tx: Transaction, vendorIds: readonly number[]): void {
  const ids = [...new Set(vendorIds)]
  const { changes } = tx.update(vendors).set({ importId: null }).where(inArray(vendors.id, ids)).run()
  if (changes < ids.length) throw new Conflict('A vendor that this names is not there any more. Choose another one.')
}

function refuseTakenName(tx: Transaction, { id, name }: VendorState): void {
  const key = nameKey(name)
  const rows = tx.select({ id: vendors.id, name: vendors.name, nameKey: vendors.nameKey }).from(vendors).all()
  const other = rows.find((row) => row.id !== id && (row.nameKey === key || nameKey(row.name) === key))
  if (other === undefined) return
  throw new Conflict(
    nameKey(other.name) === key
      ? `There is a vendor "${other.name}" already. Choose another name.`
      : `Exports know the vendor "${other.name}" as "${other.nameKey}". Choose another name.`,
  )
}

/** The id of a vendor that was removed may be that of one whom an import under way makes. */
function refuseTakenId(tx: Transaction, { id, name }: VendorState): void {
  if (readVendorState(tx, id) !== null) return
  const unseen = tx.select({ nameKey: vendors.nameKey }).from(vendors).where(eq(vendors.id, id)).get()
  if (unseen && unseen.nameKey !== nameKey(name))
    throw new Conflict(`The vendor "${name}" cannot be brought back. Make it anew.`)
}

function refuseVendorInUse(tx: Transaction, id: number): void {
  const isUsed = [
    tx.select({ id: agents.id }).from(agents).where(eq(agents.vendorId, id)),
    tx.select({ id: memberships.id }).from(memberships).where(eq(memberships.vendorId, id)),
    tx.select({ id: queues.id }).from(queues).where(eq(queues.vendorId, id)),
    tx.select({ id: messages.id }).from(messages).where(eq(messages.vendorId, id)),
  ].some((using) => using.limit(1).get() !== undefined)
  if (isUsed)
    throw new Conflict(
      'Agents, queues or messages belong to this vendor by now, so it stays. Give them to another first.',
    )
}
