import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from './open-database'

function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  return use(folder).finally(() => rmSync(folder, { recursive: true, force: true }))
}

describe('a database', () => {
  test('is made where there is none, with its folder, and opened again with what it held', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'new', 'yardstick.db')
      const first = openDatabase(path)
      first.sqlite.exec("INSERT INTO vendors (name, name_key, kind) VALUES ('Night Owls', 'night owls', 'contracted')")
      first.close()
      const again = openDatabase(path)
      expect(again.sqlite.prepare('SELECT name FROM vendors').pluck().all()).toEqual(['Night Owls'])
      expect(again.sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
      expect(again.sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
      again.close()
    }))

  test('may be made by several processes at the same moment', () =>
    inFolder(async (folder) => {
      const open = `import('./db/open-database.ts').then((m) => m.openDatabase(${JSON.stringify(join(folder, 'y.db'))}).close())`
      const codes = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const child = spawn(process.execPath, ['--import', 'tsx', '-e', open], {
            stdio: ['ignore', 'ignore', 'inherit'],
          })
          const [code] = await once(child, 'exit')
          return code as number
        }),
      )
      expect(codes).toEqual([0, 0, 0, 0])
    }))
})
