import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { isTestedMajor } from './node-version.mjs'
import { ROOT } from './root.mjs'
import { run, say, succeeds } from './run.mjs'

/** Installs from the lockfile unless what is installed was installed from it, by this Node, to the end. */
export async function installPackages() {
  const wanted = installStamp(ROOT)
  if (readInstalledStamp(ROOT) === wanted) return 0
  return withLock('install', 'Another Yardstick is installing packages; waiting for it...', async () => {
    if (readInstalledStamp(ROOT) === wanted) return 0
    if (!isInstalledByHand(ROOT)) {
      const code = await installFromLockfile()
      if (code !== 0) return code
    }
    writeFileSync(stampFile(ROOT), wanted)
    return 0
  })
}

/** What an install depends on: the lockfile, and the Node and the platform that native parts are made for. */
export function installStamp(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lockfile).digest('hex')
  return [hash, `node ${process.versions.node.split('.')[0]}`, process.platform, process.arch].join('\n')
}

/** Null where there is no finished install: the stamp is the last thing that an install writes. */
export function readInstalledStamp(root) {
  return existsSync(stampFile(root)) ? readFileSync(stampFile(root), 'utf8') : null
}

/** Somebody ran `npm install`: npm's own record names every version of the lockfile that every machine needs. */
export function hasVersionsOfLockfile(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readLockedPackages(record)
  const wanted = Object.entries(readLockedPackages(join(root, 'package-lock.json')))
  return wanted.every(([path, locked]) => {
    const isNeeded = path !== '' && !locked.optional && !locked.devOptional && !locked.extraneous
    return !isNeeded || installed[path]?.version === locked.version
  })
}

function readLockedPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages
}

function isInstalledByHand(root) {
  if (readInstalledStamp(root) !== null || !hasVersionsOfLockfile(root)) return false
  const openDatabase = 'new (require("better-sqlite3"))(":memory:")'
  return succeeds(process.execPath, ['-e', `process.chdir(${JSON.stringify(root)}); ${openDatabase}`])
}

async function installFromLockfile() {
  say('Installing packages (first run; about two minutes)...')
  rmSync(stampFile(ROOT), { force: true })
  // `npm run -s` and NODE_ENV=production are inherited: without these, errors would be silent and half the packages missing.
  const npmArguments = ['ci', '--include=dev', '--loglevel=error', '--no-progress']
  if (!isTestedMajor(process.versions.node)) npmArguments.push('--engine-strict=false')
  const code = await runNpm(npmArguments)
  if (code !== 0) say('The packages could not be installed; npm says why above. Run the same command again afterwards.')
  return code
}

function runNpm(npmArguments) {
  const npm = process.env.npm_execpath
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) {
    return run(process.execPath, [npm, ...npmArguments], { stdout: 'stderr' })
  }
  return run('npm', npmArguments, { stdout: 'stderr', shell: process.platform === 'win32' })
}

function stampFile(root) {
  return join(root, 'node_modules', '.yardstick-installed')
}
