import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

export interface Victim {
  go(): void
  kill(): Promise<void>
}

/** Starts a worker on a data folder and resolves once it has loaded everything and waits. */
export async function startVictim(dataFolder: string, offsetMs: number): Promise<Victim> {
  const child: ChildProcess = fork('scripts/kill-drill/victim.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, YARDSTICK_DATA: dataFolder, YARDSTICK_DRILL_OFFSET: String(offsetMs) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return {
    go: () => void child.send('go'),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
