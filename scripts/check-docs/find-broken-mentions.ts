import { posix } from 'node:path'
import type { Mention } from './find-mentions'

export interface Repository {
  /** Every file, as a path from the root with slashes. */
  files: readonly string[]
  npmScripts: ReadonlySet<string>
  /** Null where the command line does not list its commands. */
  yardstickCommands: ReadonlySet<string> | null
}

/** Folders whose contents are made while working and are in no repository. */
const MADE_FOLDERS = new Set(['data', 'node_modules', '.next', 'test-results', 'playwright-report'])

/** Those mentions of a document that name something which does not exist. */
export function findBrokenMentions(document: string, mentions: readonly Mention[], repository: Repository): Mention[] {
  const paths = new Set(repository.files.flatMap(withFolders))
  return mentions.filter((mention) => !exists(mention, document, repository, paths))
}

function exists(mention: Mention, document: string, repository: Repository, paths: ReadonlySet<string>): boolean {
  if (mention.kind === 'npm script') return repository.npmScripts.has(mention.name)
  if (mention.kind === 'yardstick command') return repository.yardstickCommands?.has(mention.name) ?? true
  const beside = posix.join(posix.dirname(document), mention.name).replace(/\/$/, '')
  if (mention.kind === 'link') return paths.has(beside)
  return pathExists(mention.name, beside, paths)
}

/** A path may be written from the root, from beside the document, as an import (`#db/testing`), or as the end of one. */
function pathExists(name: string, beside: string, paths: ReadonlySet<string>): boolean {
  if (name.startsWith('#')) return paths.has(`${name.slice(1)}.ts`)
  const path = name.replace(/^\.\//, '').replace(/\/$/, '')
  const top = path.split('/')[0] ?? ''
  if (MADE_FOLDERS.has(top) || paths.has(path) || paths.has(beside)) return true
  if ([...paths].some((known) => known.endsWith(`/${path}`))) return true
  // `text/csv` and `yes/no` have a slash and are no paths: only what starts like one of ours, or ends like a file, can be wrong.
  return !paths.has(top) && !/\.[a-z]+$/.test(path)
}

function withFolders(file: string): string[] {
  const parts = file.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
