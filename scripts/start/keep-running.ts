import type { ChildProcess } from 'node:child_process'
import { crashesInARowAfter, restartDelayMs } from './restart-delay'
import { endOf, type Log, stopChild } from './start-child'

export interface KeptRunning {
  stop(graceMs: number): Promise<void>
}

/** Starts a process and starts it again whenever it ends, later each time, until it is stopped. */
export function keepRunning(
  name: string,
  start: () => ChildProcess,
  log: Log,
  delayMs: (crashesInARow: number) => number = restartDelayMs,
): KeptRunning {
  let child = start()
  let isStopped = false
  let crashes = 0
  let restart: NodeJS.Timeout | undefined
  watch()

  function watch(): void {
    const startedAt = performance.now()
    endOf(child).then((end) => {
      if (isStopped) return
      crashes = crashesInARowAfter(crashes, performance.now() - startedAt)
      const wait = delayMs(crashes)
      log(`The ${name} ended (${end}); starting it again in ${wait / 1000} s.`)
      restart = setTimeout(() => {
        child = start()
        watch()
      }, wait)
    })
  }

  return {
    async stop(graceMs) {
      isStopped = true
      clearTimeout(restart)
      await stopChild(child, graceMs)
    },
  }
}
