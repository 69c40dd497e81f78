import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadableStream } from 'node:stream/web'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/open-database'
import { getImport } from '#db/queries/imports'
import { openTestDatabase } from '#db/testing'
import { BadInput } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import { receiveUpload } from './receive-upload'

let folder: string
let database: Database
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  vi.stubEnv('YARDSTICK_DATA', folder)
  database = openTestDatabase()
})
afterEach(() => {
  vi.unstubAllEnvs()
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

function receive(content: string, size: number | null = Buffer.byteLength(content)): Promise<number> {
  return receiveUpload(
    { database, scope: EVERYTHING, actor: 'a test', now: () => 1_800_000_000_000 },
    { body: new Blob([content]).stream() as ReadableStream<Uint8Array>, fileName: 'x.csv', size, vendor: null },
  )
}

describe('a received file', () => {
  test('lies complete in the uploads folder, and its import is in line', async () => {
    const importId = await receive('a,b\n1,2\n')
    expect(readFileSync(join(folder, 'uploads', `import-${importId}`), 'utf8')).toBe('a,b\n1,2\n')
    expect(await getImport(database, importId)).toMatchObject({ state: 'waiting', bytes: 8, fileName: 'x.csv' })
    expect(database.sqlite.prepare('SELECT kind, state, import_id FROM jobs').all()).toEqual([
      { kind: 'import', state: 'queued', import_id: importId },
    ])
  })

  test.each([
    ['is shorter than the browser said', 'a,b\n1,2\n', 900],
    ['is larger than the limit', 'a,b\n', 3 * 1024 ** 3],
    ['is empty', '', 0],
  ])('that %s is refused, and nothing of it stays', async (_, content, size) => {
    await expect(receive(content, size)).rejects.toBeInstanceOf(BadInput)
    expect(database.sqlite.prepare('SELECT count(*) AS n FROM imports').get()).toEqual({ n: 0 })
    const uploads = join(folder, 'uploads')
    expect(existsSync(uploads) ? readdirSync(uploads) : []).toEqual([])
  })
})
