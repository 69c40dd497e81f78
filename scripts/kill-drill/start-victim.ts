import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../bootstrap/root.mjs'

export interface Victim {
  /** Begins the work, with a clock that is so much ahead. */
  go(offsetMs: number): void
  kill(): Promise<void>
}

/** Beside the packages that it needs. */
const BUNDLE = join(ROOT, 'node_modules', '.cache', 'yardstick-kill-drill', 'victim.mjs')

/** Puts the victim into one file, which loads in half the time; to be called once before the first one starts. */
export async function bundleVictim(): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'scripts', 'kill-drill', 'victim.ts')],
    outfile: BUNDLE,
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external' },
    absWorkingDir: ROOT,
  })
}

/** Starts a worker on a data folder and resolves once it has loaded everything and waits. */
export async function startVictim(dataFolder: string): Promise<Victim> {
  const child: ChildProcess = fork(BUNDLE, {
    cwd: ROOT,
    env: { ...process.env, YARDSTICK_DATA: dataFolder },
    // Nothing of what started this process: the bundle is plain JavaScript.
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return {
    go: (offsetMs) => void child.send(offsetMs),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
