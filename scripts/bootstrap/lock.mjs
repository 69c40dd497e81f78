import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from './root.mjs'
import { say } from './run.mjs'

/** No install and no build takes this long: an older lock is left over, and its process id belongs to somebody else now. */
const LONGEST_WORK_MS = 30 * 60_000

/**
 * Does the work while nobody else on this copy of the repository does work of the same name. The lock is a folder that
 * holds a process id; the lock of a process that has died is taken over. It lies in the temporary folder because
 * installing empties node_modules and building empties .next.
 */
export async function withLock(name, waitingSentence, work, root = ROOT) {
  const lock = lockFolder(name, root)
  let hasSpoken = false
  while (!takeLock(lock)) {
    if (removeDeadLock(lock)) continue
    if (!hasSpoken) say(waitingSentence)
    hasSpoken = true
    await sleep(300)
  }
  try {
    return await work()
  } finally {
    removeLock(lock, process.pid)
  }
}

export function lockFolder(name, root) {
  const place = createHash('sha256').update(root).digest('hex').slice(0, 12)
  return join(tmpdir(), `yardstick-${process.getuid?.() ?? 'user'}-${place}-${name}.lock`)
}

/** The folder is renamed into its place with the process id already inside, so a lock without an owner cannot exist. */
function takeLock(lock) {
  const prepared = mkdtempSync(`${lock}-`)
  writeFileSync(join(prepared, 'pid'), String(process.pid))
  try {
    renameSync(prepared, lock)
    return true
  } catch {
    rmSync(prepared, { recursive: true, force: true })
    return false
  }
}

function removeDeadLock(lock) {
  const owner = readOwner(lock)
  return owner !== null && !owner.isWorking && removeLock(lock, owner.pid)
}

/** Moved away in one step, and put back where somebody else's lock was caught by it. */
function removeLock(lock, pid) {
  const grave = mkdtempSync(`${lock}-`)
  const moved = join(grave, 'lock')
  try {
    renameSync(lock, moved)
    if (readOwner(moved)?.pid === pid) return true
    renameSync(moved, lock)
    return false
  } catch {
    return false
  } finally {
    rmSync(grave, { recursive: true, force: true })
  }
}

function readOwner(lock) {
  const file = join(lock, 'pid')
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return { pid, isWorking: isAlive(pid) && Date.now() - statSync(file).mtimeMs < LONGEST_WORK_MS }
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
