import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../bootstrap/root.mjs'

export type Log = (line: string) => void

export interface ChildCommand {
  name: string
  script: string
  args?: readonly string[]
  /** Options for Node itself. */
  nodeOptions?: readonly string[]
  env: NodeJS.ProcessEnv
}

/** Starts a Node script whose lines go to the log under its name, and which stops by itself when this process vanishes. */
export function startChild(command: ChildCommand, log: Log): ChildProcess {
  const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href
  const child = fork(join(ROOT, command.script), command.args ?? [], {
    cwd: ROOT,
    env: command.env,
    execArgv: ['--import', endWithParent, ...(command.nodeOptions ?? [])],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', (line) => log(`[${command.name}] ${line}`))
  }
  return child
}

/** Resolves when the child has ended, at once where it has already: its exit code, or the signal's name. */
export function endOf(child: ChildProcess): Promise<string> {
  const endedBy = (code: number | null, signal: NodeJS.Signals | null) => signal ?? `exit code ${code}`
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve(endedBy(child.exitCode, child.signalCode))
  }
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(endedBy(code, signal)))
    child.once('error', (error) => resolve(error.message))
  })
}

/** Asks the child to stop, waits, and ends it by force after `graceMs`. */
export async function stopChild(child: ChildProcess, graceMs: number): Promise<void> {
  const ended = endOf(child)
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await ended
  clearTimeout(force)
}
