import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { drill } from './kill-drill/drill'

function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.')
  return count
}

const { kills, seed } = new Command('kill-drill')
  .description('Kills the worker at random moments of imports and undos, and checks that nothing is ever half done.')
  .option('--kills <n>', 'how often', parseCount, 50)
  .option('--seed <n>', 'which random moments', parseCount, 1)
  .parse()
  .opts<{ kills: number; seed: number }>()

const folder = await mkdtemp(join(tmpdir(), 'yardstick-kill-drill-'))
try {
  const report = await drill(folder, { kills, seed, log: console.log })
  console.log(
    `${report.kills} kills, ${report.midway} in the middle of the work: ${report.finished} finished, ${report.discarded} discarded; always sound, never half visible.`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
