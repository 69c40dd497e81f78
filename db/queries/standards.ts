import { asc, desc, eq, lte } from 'drizzle-orm'
import type { Standard } from '#server/domain/standard'
import type { Database } from '../open-database'
import { standards } from '../schema'

export interface StandardVersion {
  version: number
  name: string
  standard: Standard
  actor: string
  publishedAt: number
  validFrom: string | null
  note: string | null
}

/** The version in force: the latest published. Null in a database that has none yet. */
export async function findStandardInForce({ orm }: Database): Promise<StandardVersion | null> {
  return orm.select().from(standards).orderBy(desc(standards.version)).limit(1).get() ?? null
}

export async function findStandard({ orm }: Database, version: number): Promise<StandardVersion | null> {
  return orm.select().from(standards).where(eq(standards.version, version)).get() ?? null
}

/** Every version up to one, earliest first. */
export async function listStandards(
  { orm }: Database,
  upTo: number = Number.MAX_SAFE_INTEGER,
): Promise<StandardVersion[]> {
  return orm.select().from(standards).where(lte(standards.version, upTo)).orderBy(asc(standards.version)).all()
}

/** Publishes a standard as the next version and returns its number. */
export async function saveStandard(
  { orm }: Database,
  standard: { standard: Standard; actor: string; publishedAt: number; validFrom: string | null; note: string | null },
): Promise<number> {
  return orm.transaction(
    (tx) => {
      const last = tx.select().from(standards).orderBy(desc(standards.version)).limit(1).get()
      const version = (last?.version ?? 0) + 1
      tx.insert(standards)
        .values({ version, name: standard.standard.name, ...standard })
        .run()
      return version
    },
    { behavior: 'immediate' },
  )
}
