import { findCatalogue, type TemplatesInForce, templatesInForce } from '#db/bulk/catalogues'
import type { Database } from '#db/open-database'
import type { Templates } from '#server/scoring/criterion'
import { knownTemplates } from '#server/scoring/known-templates'
import { CATALOGUE_FORMAT, type Catalogue, EMPTY_CATALOGUE } from '#server/text/templates/index'

/** A version of the catalogue as it was found; without one, or where it was kept in another form, nothing is known. */
export function loadCatalogue(database: Database, version: number | null): Catalogue {
  const stored = version === null ? null : findCatalogue(database, version)
  if (stored === null) return EMPTY_CATALOGUE
  // Written by `advanceTemplates` alone.
  const catalogue = JSON.parse(stored.content) as Catalogue
  return catalogue.format === CATALOGUE_FORMAT ? catalogue : EMPTY_CATALOGUE
}

const loaded = new WeakMap<Database, { key: string; templates: Templates }>()

/** What is known of templates, by default as the scores that readers see were made with. Kept for the next who asks. */
export function loadTemplates(database: Database, inForce: TemplatesInForce = templatesInForce(database)): Templates {
  const key = JSON.stringify([inForce.catalogueVersion, inForce.states])
  const known = loaded.get(database)
  if (known?.key === key) return known.templates
  const templates = knownTemplates(loadCatalogue(database, inForce.catalogueVersion), inForce.states)
  loaded.set(database, { key, templates })
  return templates
}
