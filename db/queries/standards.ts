import { asc, desc, eq, lte } from 'drizzle-orm'
import type { Standard } from '#server/domain/standard'
import type { Database } from '../open-database'
import { settingChanges, standardDrafts, standards } from '../schema'

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

export interface NewVersion {
  standard: Standard
  actor: string
  publishedAt: number
  validFrom: string | null
  note: string | null
}

type Transaction = Parameters<Parameters<Database['orm']['transaction']>[0]>[0]

/** Publishes a standard as the next version and returns its number. */
export async function saveStandard({ orm }: Database, standard: NewVersion): Promise<number> {
  return orm.transaction((tx) => addVersion(tx, standard).version, { behavior: 'immediate' })
}

/**
 * Publishes a standard as the next version, with a record of the change, and returns its number. With the time of a
 * draft's last change it is that draft, which goes; null where the draft is another by now.
 */
export async function publishStandard(
  { orm }: Database,
  standard: NewVersion,
  draftChangedAt: number | null,
): Promise<number | null> {
  return orm.transaction(
    (tx) => {
      if (draftChangedAt !== null) {
        const { changes } = tx.delete(standardDrafts).where(eq(standardDrafts.changedAt, draftChangedAt)).run()
        if (changes === 0) return null
      }
      const { version, replaced } = addVersion(tx, standard)
      const { publishedAt: at, actor, validFrom, note } = standard
      const before = replaced === null ? null : { version: replaced }
      tx.insert(settingChanges)
        .values({
          at,
          actor,
          kind: 'standard',
          subject: standard.standard.name,
          before,
          after: { version, validFrom, note },
        })
        .run()
      return version
    },
    { behavior: 'immediate' },
  )
}

function addVersion(tx: Transaction, standard: NewVersion): { version: number; replaced: number | null } {
  const last = tx.select().from(standards).orderBy(desc(standards.version)).limit(1).get()
  const version = (last?.version ?? 0) + 1
  tx.insert(standards)
    .values({ version, name: standard.standard.name, ...standard })
    .run()
  return { version, replaced: last?.version ?? null }
}
