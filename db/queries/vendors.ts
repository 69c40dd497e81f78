import { asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Contract } from '#server/domain/contract'
import type { Scope } from '#server/domain/scope'
import { nameKey, type VendorKind } from '#server/domain/vendor'
import type { Database } from '../open-database'
import { vendors } from '../schema'
import { seenImports } from './seen-imports'

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

export async function findVendorByName({ orm }: Database, name: string): Promise<VendorRow | null> {
  return (
    orm
      .select(columns)
      .from(vendors)
      .where(eq(vendors.nameKey, nameKey(name)))
      .get() ?? null
  )
}
