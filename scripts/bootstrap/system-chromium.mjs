import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, succeeds } from './run.mjs'

const LIMIT_MS = 600_000

const PACKAGE_MANAGERS = [
  {
    name: 'apt-get',
    steps: [['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
  },
  { name: 'dnf', steps: [['install', '-y', 'chromium']] },
  { name: 'apk', steps: [['add', '--no-cache', 'chromium']] },
  { name: 'pacman', steps: [['-Sy', '--noconfirm', 'chromium']] },
]

/** Asks the system's package manager for Chromium, where that needs no password. Whether it worked is seen by looking. */
export async function installSystemChromium() {
  const manager = PACKAGE_MANAGERS.find(({ name }) => isOnPath(name))
  if (manager === undefined) return
  const prefix = becomeRoot()
  if (prefix === null) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const step of manager.steps) {
    const [command, ...commandArguments] = [...prefix, manager.name, ...step]
    await run(command, commandArguments, { env, stdout: 'stderr', timeoutMs: LIMIT_MS })
  }
}

function becomeRoot() {
  if (process.getuid?.() === 0) return []
  return isOnPath('sudo') && succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}
