import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const SKIPPED = new Set(['.git', 'node_modules', '.next', 'data', 'test-results', 'playwright-report'])

/** Every file of the repository, as a path from the root with slashes, without what is made while working. */
export function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!entry.isDirectory()) return [path]
    return folder === '' && SKIPPED.has(entry.name) ? [] : listFiles(root, path)
  })
}
