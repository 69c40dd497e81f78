import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder, withLock } from './lock.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yardstick-lock-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
  rmSync(lockFolder('work', root), { recursive: true, force: true })
})

function leaveLockOf(pid: number): string {
  const lock = lockFolder('work', root)
  mkdirSync(lock)
  writeFileSync(join(lock, 'pid'), String(pid))
  return lock
}

describe('a lock', () => {
  it('lets the second wait until the first is done', async () => {
    const order: string[] = []
    const first = withLock(
      'work',
      'waiting',
      async () => {
        order.push('first begins')
        await sleep(50)
        order.push('first ends')
      },
      root,
    )
    const second = withLock('work', 'waiting', () => order.push('second'), root)
    await Promise.all([first, second])
    expect(order).toEqual(['first begins', 'first ends', 'second'])
  })

  it('is given back when the work fails', async () => {
    const failing = withLock('work', 'waiting', () => Promise.reject(new Error('no room on the disk')), root)
    await expect(failing).rejects.toThrow('no room on the disk')
    expect(existsSync(lockFolder('work', root))).toBe(false)
  })

  it('of a process that has died is taken over', async () => {
    leaveLockOf(spawnSync(process.execPath, ['-e', '']).pid)
    expect(await withLock('work', 'waiting', () => 'done', root)).toBe('done')
  })

  it('older than any work is taken over, whoever has its process id now', async () => {
    const lock = leaveLockOf(process.pid)
    utimesSync(join(lock, 'pid'), new Date(0), new Date(0))
    expect(await withLock('work', 'waiting', () => 'done', root)).toBe('done')
  })
})
