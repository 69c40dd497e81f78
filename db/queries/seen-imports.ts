import { inArray, type SQL, sql } from 'drizzle-orm'
import { imports } from '../schema'

/** States in which readers see what an import brought: it stays in sight until it is undone. */
export const SEEN_STATES = ['committed', 'undoing'] as const

/** For SQL written by hand: "import_id IN ${SEEN_IMPORTS}". */
export const SEEN_IMPORTS = "(SELECT id FROM imports WHERE state IN ('committed', 'undoing'))"

/** The ids of imports whose rows readers see. */
export const seenImports = sql`(select ${imports.id} from ${imports} where ${isSeen()})`

export function isSeen(): SQL {
  return inArray(imports.state, SEEN_STATES)
}
