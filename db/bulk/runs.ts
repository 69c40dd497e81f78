import type { RunReason } from '#server/domain/run'
import type { Database } from '../open-database'
import { SEEN_IMPORTS } from '../queries/seen-imports'
import type { TemplatesInForce } from './catalogues'

/** Opens a run whose rows nobody sees until it is committed. */
export function openRun(
  { sqlite }: Database,
  {
    templates,
    ...run
  }: {
    reason: RunReason
    importId: number | null
    standardVersion: number
    rulesVersion: number
    templates: TemplatesInForce
    asOf: number
    now: number
  },
): number {
  return Number(
    sqlite
      .prepare(
        `INSERT INTO runs (state, reason, import_id, standard_version, rules_version, as_of, created_at, catalogue_version,
          template_states)
        VALUES ('building', @reason, @importId, @standardVersion, @rulesVersion, @asOf, @now, @catalogueVersion, @states)`,
      )
      .run({ ...run, catalogueVersion: templates.catalogueVersion, states: JSON.stringify(templates.states) })
      .lastInsertRowid,
  )
}

export interface CurrentRun {
  standardVersion: number
  rulesVersion: number
  asOf: number
}

/** What the figures now on screen were made with: the latest current run's. */
export function findCurrentRun({ sqlite }: Database): CurrentRun | null {
  return (
    sqlite
      .prepare<[], CurrentRun>(
        `SELECT standard_version AS standardVersion, rules_version AS rulesVersion, as_of AS asOf FROM runs
        WHERE state = 'current' ORDER BY id DESC LIMIT 1`,
      )
      .get() ?? null
  )
}

/** The rules that scores on screen were made with, each once. */
export function listRulesVersions({ sqlite }: Database): number[] {
  return sqlite
    .prepare<[], number>("SELECT DISTINCT rules_version FROM runs WHERE state = 'current' ORDER BY 1")
    .pluck()
    .all()
}

/** Every conversation readers can see that has messages, by id. */
export function listConversationIds({ sqlite }: Database): number[] {
  return sqlite
    .prepare<[], number>(
      `SELECT c.id FROM conversations c WHERE c.import_id IN ${SEEN_IMPORTS}
        AND EXISTS (SELECT 1 FROM messages m WHERE m.conversation_id = c.id) ORDER BY c.id`,
    )
    .pluck()
    .all()
}

/** Conversations whose score may change as time passes alone. */
export function listUnsettledIds({ sqlite }: Database): number[] {
  return sqlite
    .prepare<[], number>(
      `SELECT conversation_id FROM scores WHERE unsettled = 1 AND run_id IN (SELECT id FROM runs WHERE state = 'current')
      ORDER BY 1`,
    )
    .pluck()
    .all()
}

/** What names of vendors are compared by, of all of them: an import scores before readers see the vendors it named. */
export function listVendorKeys({ sqlite }: Database): { id: number; nameKey: string }[] {
  return sqlite.prepare<[], { id: number; nameKey: string }>('SELECT id, name_key AS nameKey FROM vendors').all()
}
