import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './bootstrap/root.mjs'
import { findBrokenMentions, type Repository } from './check-docs/find-broken-mentions'
import { findMentions } from './check-docs/find-mentions'
import { listFiles } from './check-docs/list-files'

const COMMANDS = 'scripts/yardstick/commands.ts'

async function findYardstickCommands(files: readonly string[]): Promise<ReadonlySet<string> | null> {
  if (!files.includes(COMMANDS)) return null
  const exported: { COMMAND_NAMES?: readonly string[] } = await import(join(ROOT, COMMANDS))
  return exported.COMMAND_NAMES === undefined ? null : new Set(exported.COMMAND_NAMES)
}

async function checkDocs(): Promise<number> {
  const files = listFiles(ROOT)
  const { scripts = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const yardstickCommands = await findYardstickCommands(files)
  const repository: Repository = { files, npmScripts: new Set(Object.keys(scripts)), yardstickCommands }

  const documents = files.filter((file) => file.endsWith('.md'))
  const complaints = documents.flatMap((document) => {
    const mentions = findMentions(readFileSync(join(ROOT, document), 'utf8'))
    return findBrokenMentions(document, mentions, repository).map(
      ({ kind, name, line }) => `${document}:${line}: the ${kind} "${name}" does not exist.`,
    )
  })
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length === 0) console.log(`${documents.length} documents name nothing that does not exist.`)
  return complaints.length === 0 ? 0 : 1
}

process.exitCode = await checkDocs()
