import { parseArgs } from 'node:util'
import { writeDemoData } from './demo-data/write-demo-data'

const USAGE = 'Usage: node --import tsx scripts/make-demo-data.ts FOLDER [--seed N] [--conversations N]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, conversations: { type: 'string' } },
})
const [folder] = positionals
const seed = wholeNumber(values.seed)
const conversations = wholeNumber(values.conversations)
if (folder === undefined || Number.isNaN(seed) || Number.isNaN(conversations)) {
  console.error(USAGE)
  process.exit(2)
}
const manifest = await writeDemoData(folder, { seed, conversations })
console.log(
  `Wrote ${manifest.conversations} conversations with ${manifest.messages} messages of ${manifest.vendors.length} vendors ` +
    `in ${manifest.files.length} files, and manifest.json, to ${folder}.`,
)

function wholeNumber(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  return /^\d+$/.test(given) ? Number(given) : Number.NaN
}
