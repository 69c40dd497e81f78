import { join } from 'node:path'
import { dataFolder } from './open-database'

/** Received files wait here until their import is committed. */
export function uploadFolder(): string {
  return join(dataFolder(), 'uploads')
}

export function uploadPath(importId: number): string {
  return join(uploadFolder(), `import-${importId}`)
}
