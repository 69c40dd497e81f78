import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inFreshProcess } from './benchmark/in-fresh-process'
import { measureCoverage } from './benchmark/measure-coverage'
import { measureDetectors } from './benchmark/measure-detectors'
import { measureFloor } from './benchmark/measure-floor'
import { measureImport } from './benchmark/measure-import'
import { measureReads } from './benchmark/measure-reads'
import { compareWithBaselines, measureDiscovery, measurePlainLoop, writeReplies } from './benchmark/measure-templates'
import { measureWatch } from './benchmark/measure-watch'
import { writeBenchmarkFile } from './demo-data/benchmark-file'
import { WEB_NODE_OPTIONS } from './start/server-commands'

const MESSAGES = 200_000
const ROUNDS = 3
const REPLIES = 1_000_000
const MESSAGES_OF_A_YEAR = 660_000

/** Import to committed and scored against the least that any import must do, measured in the same run. */
async function benchmark(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-benchmark-'))
  try {
    const file = join(folder, 'messages.csv')
    await writeBenchmarkFile(file, MESSAGES, 1)
    const floors: number[] = []
    const imports: number[] = []
    let peakMegabytes = 0
    for (let round = 1; round <= ROUNDS; round++) {
      const floor = await inFreshProcess('floor', file, join(folder, `floor-${round}.db`))
      const whole = await inFreshProcess('import', file, join(folder, `import-${round}.db`))
      floors.push(floor.ms)
      imports.push(whole.ms)
      peakMegabytes = Math.max(peakMegabytes, whole.peakMegabytes)
      console.log(
        `round ${round}: floor ${floor.ms} ms, import ${whole.ms} ms, ${(whole.ms / floor.ms).toFixed(2)} times the floor`,
      )
    }
    const watch = await measureWatch(join(folder, `import-${ROUNDS}.db`))
    console.log(`worth a look over ${watch.conversations} conversations: ${watch.ms} ms`)
    console.log(`open hours of a million intervals: ${measureCoverage()} ms`)
    const heard = measureDetectors()
    if (heard === null) console.log('detectors: skipped, the real conversations are absent')
    else
      console.log(
        `detectors over ${heard.messages} messages: ${heard.byRole} a second by role, ${heard.all} a second all of them`,
      )
    const floor = median(floors)
    const whole = median(imports)
    console.log(
      `median: ${(whole / floor).toFixed(2)} times the floor, ${Math.round((MESSAGES / whole) * 1000)} rows a second, peak memory ${peakMegabytes} MB`,
    )
    await benchmarkTemplates(folder)
    await benchmarkReads(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Templates of a million replies against a plain loop over their words, and of half as many. */
async function benchmarkTemplates(folder: string): Promise<void> {
  const times: number[] = []
  for (const count of [REPLIES / 2, REPLIES]) {
    const file = join(folder, `replies-${count}.ndjson`)
    writeReplies(file, count)
    const plain = await inFreshProcess('plain-loop', file, folder)
    const found = await inFreshProcess('templates', file, folder)
    times.push(found.ms)
    console.log(
      `templates of ${count} replies: ${found.ms} ms of processor time, ${(found.ms / plain.ms).toFixed(2)} times a plain loop, peak memory ${found.peakMegabytes} MB`,
    )
    rmSync(file)
  }
  console.log(`twice the replies: ${((times[1] ?? 0) / (times[0] ?? 1)).toFixed(2)} times the time`)
  for (const line of compareWithBaselines()) console.log(line)
}

/** What pages read, over so many conversations that a year of a large company has. */
async function benchmarkReads(folder: string): Promise<void> {
  const file = join(folder, 'year.csv')
  await writeBenchmarkFile(file, MESSAGES_OF_A_YEAR, 1)
  await inFreshProcess('import', file, join(folder, 'year.db'))
  const task = ['--import', 'tsx', 'scripts/benchmark.ts', 'reads', join(folder, 'year.db')]
  const { stdout } = await promisify(execFile)(process.execPath, [...WEB_NODE_OPTIONS, ...task])
  console.log(stdout.trimEnd())
}

function printReads({ conversations, times }: Awaited<ReturnType<typeof measureReads>>): void {
  for (const { name, first, median, p95, again } of times)
    console.log(
      `${name} over ${conversations} conversations: first ${first} ms, median ${median} ms, 95 % within ${p95} ms, asked again ${again} ms`,
    )
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

const [task, file, path] = process.argv.slice(2)
if (task === 'floor' && file && path) await measureFloor(file, path)
else if (task === 'import' && file && path) await measureImport(file, path)
else if (task === 'reads' && file) printReads(await measureReads(file))
else if (task === 'plain-loop' && file) measurePlainLoop(file)
else if (task === 'templates' && file) measureDiscovery(file)
else await benchmark()
