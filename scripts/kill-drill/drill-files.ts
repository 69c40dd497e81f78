import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBenchmarkFile } from '../demo-data/benchmark-file'

const MESSAGES = 1200
const EDITED_EVERY = 97

/**
 * Two exports that overlap by a fifth, the later one with some texts edited, so that taking it in and taking it back
 * touch new, known and changed messages.
 */
export async function writeDrillFiles(folder: string): Promise<{ first: string; second: string }> {
  const whole = join(folder, 'whole.csv')
  await writeBenchmarkFile(whole, MESSAGES, 7)
  const [header = '', ...lines] = (await readFile(whole, 'utf8')).trimEnd().split('\n')
  const cut = (share: number) => Math.floor(lines.length * share)
  const later = lines
    .slice(cut(0.4))
    .map((line, i) => (i % EDITED_EVERY === 0 ? line.replace(/ the /, ' that ') : line))
  const first = join(folder, 'first.csv')
  const second = join(folder, 'second.csv')
  await writeFile(first, `${[header, ...lines.slice(0, cut(0.6))].join('\n')}\n`)
  await writeFile(second, `${[header, ...later].join('\n')}\n`)
  return { first, second }
}
