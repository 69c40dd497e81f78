import { type ChildProcess, spawn } from 'node:child_process'
import { ROOT } from '../bootstrap/root.mjs'

export interface Run {
  env?: Readonly<Record<string, string>>
  /** Takes what is written, instead of this terminal. */
  onOutput?: (text: string) => void
}

/** Runs a Node script with this terminal and resolves to its exit code; SIGTERM is passed on, Ctrl-C reaches it by itself. */
export function runNode(command: readonly string[], { env = {}, onOutput }: Run = {}): Promise<number> {
  const output = onOutput === undefined ? 'inherit' : 'pipe'
  const child: ChildProcess = spawn(process.execPath, command, {
    cwd: ROOT,
    stdio: ['inherit', output, output],
    env: { ...process.env, ...env },
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => onOutput?.(text))
  const terminate = () => child.kill('SIGTERM')
  const waitForChild = () => undefined
  process.on('SIGTERM', terminate).on('SIGINT', waitForChild)
  return new Promise((resolve) => {
    child.once('error', () => resolve(127))
    child.once('close', (code) => {
      process.off('SIGTERM', terminate).off('SIGINT', waitForChild)
      resolve(code ?? 1)
    })
  })
}
