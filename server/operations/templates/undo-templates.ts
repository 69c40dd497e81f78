import { findCatalogue, templatesInForce } from '#db/bulk/catalogues'
import type { UndoReader } from '#db/bulk/read-undo'
import type { Database } from '#db/open-database'
import { knownTemplates } from '#server/scoring/known-templates'
import { EMPTY_CATALOGUE } from '#server/text/templates/index'
import { judgedText } from '../reply-hash-of'
import { type Advanced, discoverIn, keep, moveTo, type Reading } from './advance-templates'
import { loadCatalogue } from './load-templates'

export interface UndoneTemplates extends Advanced {
  /** The catalogue that imports which stay go back to from now on. */
  versionByImportId: ReadonlyMap<number, number | null>
  /** The same for what is kept of the undone import. */
  keptVersion: number | null
}

/**
 * The templates as if an import had never been taken in: the catalogue of before it, and what is found beyond that in what
 * came after it and stays. Where templates have been looked for anew since, they are again.
 */
export function undoTemplates(
  database: Database,
  reader: UndoReader,
  importId: number,
  minimumConversations: number,
  reading: Reading,
): UndoneTemplates {
  const imports = reader.importsInOrder()
  const place = imports.findIndex(({ id }) => id === importId)
  const earlier = imports.slice(0, Math.max(0, place))
  const later = imports.slice(place + 1)
  const before = earlier.at(-1)?.catalogueVersion ?? null
  const since = [imports[place], ...later].map((one) => one?.catalogueVersion ?? null)
  const version = versionAfter()
  const last = later.at(-1) ?? earlier.at(-1)
  const versions = [...later.map(({ id }) => [id, before] as const), ...(last ? [[last.id, version] as const] : [])]
  return {
    ...moveTo(database, loadCatalogue(database, version), version, reading),
    versionByImportId: new Map(versions),
    keptVersion: later.length === 0 ? version : before,
  }

  function versionAfter(): number | null {
    const isFresh = [...since, templatesInForce(database).catalogueVersion].some(
      (one) => one !== null && one !== before && findCatalogue(database, one)?.isFresh === true,
    )
    if (!isFresh && later.length === 0) return before
    const known = isFresh ? EMPTY_CATALOGUE : loadCatalogue(database, before)
    const { matchOf } = knownTemplates(known, [])
    const found = discoverIn(
      database,
      known,
      minimumConversations,
      (reply) => matchOf(judgedText(reply)).templateId === null,
      reading,
    )
    if (found.digest === EMPTY_CATALOGUE.digest) return null
    return found.digest === known.digest ? before : keep(database, found, isFresh)
  }
}
