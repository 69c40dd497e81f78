import { spawn } from 'node:child_process'
import { ROOT } from '../bootstrap/root.mjs'

/** Runs a Node script with this terminal and resolves to its exit code; SIGTERM is passed on, Ctrl-C reaches it by itself. */
export function runNode(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
  const terminate = () => child.kill('SIGTERM')
  const waitForChild = () => undefined
  process.on('SIGTERM', terminate).on('SIGINT', waitForChild)
  return new Promise((resolve) => {
    child.once('error', () => resolve(127))
    child.once('exit', (code) => {
      process.off('SIGTERM', terminate).off('SIGINT', waitForChild)
      resolve(code ?? 1)
    })
  })
}
