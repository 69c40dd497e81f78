import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['app', 'server', 'db', 'public']
// Without tsconfig.json, which Next completes while it builds.
const FILES = ['package.json', 'package-lock.json', 'next.config.ts']

/** A hash of everything the built web server is made from; tests and samples are not, and do not cause a build. */
export function buildStamp(root) {
  const hash = createHash('sha256')
  hash.update(`node ${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}\n`)
  const paths = [...FILES, ...FOLDERS.flatMap((folder) => listSources(root, folder))]
  for (const path of paths) {
    if (!existsSync(join(root, path))) continue
    const contents = readFileSync(join(root, path))
    hash.update(`${path} ${contents.length}\n`).update(contents)
  }
  return hash.digest('hex')
}

function listSources(root, folder) {
  if (!existsSync(join(root, folder))) return []
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return entry.name === 'samples' ? [] : listSources(root, path)
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
    })
}
