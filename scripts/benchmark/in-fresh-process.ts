import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface Measurement {
  ms: number
  peakMegabytes: number
}

/** Runs one measurement in a process of its own, so that neither warms up nor fills the memory of the other. */
export async function inFreshProcess(
  task: 'floor' | 'import' | 'plain-loop' | 'templates',
  file: string,
  path: string,
): Promise<Measurement> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    'scripts/benchmark.ts',
    task,
    file,
    path,
  ])
  return JSON.parse(stdout) as Measurement
}

/** Prints what a measurement found, for `inFreshProcess`. */
export function printMeasurement(startedAt: number): void {
  const ms = Math.round(performance.now() - startedAt)
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ ms, peakMegabytes } satisfies Measurement))
}
