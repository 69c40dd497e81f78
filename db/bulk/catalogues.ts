import type { TemplateKind, TemplateState } from '#server/domain/template'
import type { Database } from '../open-database'
import { writeAtOnce } from './write-in-batches'

/** A template as its catalogue tells it. */
export interface ToldTemplate {
  id: string
  kind: TemplateKind
  text: string
  acknowledgement: boolean
}

export interface StoredCatalogue {
  version: number
  /** A catalogue in JSON. */
  content: string
  isFresh: boolean
}

/** What scores were made with: a version of the catalogue, null where there was none, and what people had settled. */
export interface TemplatesInForce {
  catalogueVersion: number | null
  states: readonly TemplateState[]
}

/** Keeps a catalogue as the next version; nobody uses it before a run that readers see says so. */
export function saveCatalogue(
  database: Database,
  catalogue: { digest: string; content: string; isFresh: boolean; templates: readonly ToldTemplate[] },
): number {
  const { sqlite } = database
  const insert = sqlite.prepare<[string, string, number], number>(
    `INSERT INTO catalogues (version, digest, content, is_fresh)
    VALUES ((SELECT coalesce(max(version), 0) + 1 FROM catalogues), ?, ?, ?) RETURNING version`,
  )
  return writeAtOnce(database, () => {
    tellTemplates(database, catalogue.templates)
    return insert.pluck().get(catalogue.digest, catalogue.content, catalogue.isFresh ? 1 : 0) as number
  })
}

/** Keeps how templates read, for those that show them. To be called within a transaction. */
export function tellTemplates({ sqlite }: Database, templates: readonly ToldTemplate[]): void {
  const tell = sqlite.prepare(
    `INSERT INTO templates (id, kind, text, acknowledgement) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET text = excluded.text, acknowledgement = excluded.acknowledgement`,
  )
  for (const { id, kind, text, acknowledgement } of templates) tell.run(id, kind, text, acknowledgement ? 1 : 0)
}

export function findCatalogue({ sqlite }: Database, version: number): StoredCatalogue | null {
  const row = sqlite
    .prepare<[number], { version: number; content: string; isFresh: number }>(
      'SELECT version, content, is_fresh AS isFresh FROM catalogues WHERE version = ?',
    )
    .get(version)
  return row === undefined ? null : { ...row, isFresh: row.isFresh === 1 }
}

/** What the scores that readers see were made with: the latest current run's. Nothing where there is no score. */
export function templatesInForce({ sqlite }: Database): TemplatesInForce {
  const row = sqlite
    .prepare<[], { catalogueVersion: number | null; states: string }>(
      `SELECT catalogue_version AS catalogueVersion, template_states AS states FROM runs WHERE state = 'current'
      ORDER BY id DESC LIMIT 1`,
    )
    .get()
  // Written by `openRun` alone.
  return { catalogueVersion: row?.catalogueVersion ?? null, states: row === undefined ? [] : JSON.parse(row.states) }
}

/** What people settled about templates, by id. */
export function listTemplateStates({ sqlite }: Database): TemplateState[] {
  return sqlite
    .prepare<[], Omit<TemplateState, 'apart'> & { apart: string }>(
      `SELECT id, name, approved_as AS approvedAs, marked_as AS markedAs, merged_into AS mergedInto, apart
      FROM template_states ORDER BY id`,
    )
    .all()
    .map((row) => ({ ...row, apart: JSON.parse(row.apart) }))
}

/** Removes catalogues that no import goes back to and no run that readers see was made with. */
export function purgeCatalogues(database: Database): void {
  const { sqlite } = database
  writeAtOnce(database, () => {
    sqlite.prepare("UPDATE runs SET catalogue_version = NULL WHERE state = 'superseded'").run()
    const { changes } = sqlite
      .prepare(
        `DELETE FROM catalogues WHERE version NOT IN (
          SELECT catalogue_version FROM runs WHERE catalogue_version IS NOT NULL
          UNION SELECT catalogue_version FROM imports WHERE catalogue_version IS NOT NULL)`,
      )
      .run()
    if (changes > 0) sqlite.prepare(DELETE_FORGOTTEN).run()
  })
}

/** What a text said that is in no catalogue any more is nobody's to keep. */
const DELETE_FORGOTTEN = `WITH known AS (
    SELECT t.value ->> 'id' AS id FROM catalogues c, json_each(c.content, '$.templates') t),
  apart AS (SELECT a.value AS id FROM template_states s, json_each(s.apart) a WHERE s.id IN (SELECT id FROM known))
  DELETE FROM templates WHERE id NOT IN (SELECT id FROM known UNION SELECT id FROM apart)`
