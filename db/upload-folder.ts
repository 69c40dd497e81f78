import { join } from 'node:path'
import { dataFolder } from './open-database'

/** Received files wait here until their import is committed. */
export function uploadFolder(): string {
  return join(dataFolder(), 'uploads')
}

/** Where a file of an import waits; `ordinal` is its place among them. */
export function uploadPath(importId: number, ordinal: number): string {
  return join(uploadFolder(), `import-${importId}-${ordinal}`)
}
