import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { ROOT } from './root.mjs'

/** Everything the bootstrap says itself goes to stderr: stdout belongs to the task (`--json`). */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/**
 * Runs a command in the repository's folder and resolves to its exit code (128 + the signal's number where a signal
 * ended it, 124 after `timeoutMs`). Signals are passed on, and this process never ends before its child.
 */
export function run(command, commandArguments, options = {}) {
  const { env = process.env, stdout = 'inherit', channel = false, shell = false, timeoutMs } = options
  const isBounded = timeoutMs !== undefined
  const child = spawn(command, commandArguments, {
    cwd: ROOT,
    env,
    shell,
    // A bounded command gets a group of its own, so that its children end with it.
    detached: isBounded && process.platform !== 'win32',
    stdio: [
      isBounded ? 'ignore' : 'inherit',
      stdout === 'stderr' ? 2 : 'inherit',
      'inherit',
      ...(channel ? ['ipc'] : []),
    ],
  })
  const end = (signal) => signalChild(child, signal, isBounded)

  // A terminal sends SIGINT to the whole group by itself; passing it on would be a second Ctrl-C.
  const onInterrupt = () => (process.stdin.isTTY && !isBounded ? undefined : end('SIGINT'))
  const onTerminate = () => end('SIGTERM')
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate).on('SIGHUP', onTerminate)
  const watch = watchParent(onTerminate)

  let isLate = false
  const onLate = () => {
    isLate = true
    end('SIGKILL')
  }
  const timer = isBounded ? setTimeout(onLate, timeoutMs) : undefined

  return new Promise((resolve) => {
    const finish = (code) => {
      clearTimeout(timer)
      clearInterval(watch)
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate).off('SIGHUP', onTerminate)
      resolve(code)
    }
    child.on('error', (error) => {
      say(`Could not start ${command}: ${error.message}`)
      finish(127)
    })
    child.on('exit', (code, signal) => finish(isLate ? 124 : (code ?? 128 + constants.signals[signal])))
  })
}

/** Whether a short, silent command succeeds. */
export function succeeds(command, commandArguments) {
  return spawnSync(command, commandArguments, { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function signalChild(child, signal, isGroup) {
  try {
    if (isGroup && process.platform !== 'win32') process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // It has ended in between.
  }
}

/** Under npm, a new parent means that npm was killed; started by hand, it only means that a terminal was closed. */
function watchParent(onVanished) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) onVanished()
  }, 1000).unref()
}
