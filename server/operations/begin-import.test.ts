import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadableStream } from 'node:stream/web'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/open-database'
import { changeImport, getImport } from '#db/queries/imports'
import { openTestDatabase } from '#db/testing'
import { uploadPath } from '#db/upload-folder'
import { receiveUpload } from '#server/api/http/receive-upload'
import { beginImport, type SentFile } from './begin-import'

const NOW = 1_800_000_000_000
const CSV = 'conversation_id,time,author_role,text\nA,2026-03-02T10:00:00Z,customer,Hello\n'

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

/** Sends a text and gives it as its sender describes it. */
async function send(content: string, name = 'export.csv'): Promise<SentFile> {
  const body = new Blob([content]).stream() as ReadableStream<Uint8Array>
  const { uploadId } = await receiveUpload({ body, size: Buffer.byteLength(content), now: NOW })
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { uploadId, name, bytes: Buffer.byteLength(content), sha256 }
}

const begin = (files: readonly SentFile[], now = NOW) =>
  beginImport(database, { files, vendor: null, actor: 'a test', now })

describe('files that arrived', () => {
  test('become an import that waits to be read on trial', async () => {
    const { importId, known } = await begin([await send(CSV)])
    expect(known).toEqual([])
    expect(await getImport(database, importId)).toMatchObject({ state: 'waiting', fileName: 'export.csv' })
    expect(readFileSync(uploadPath(importId, 0), 'utf8')).toBe(CSV)
  })

  test('and nobody took in or discarded within thirty days are forgotten when the next ones arrive', async () => {
    const day = 24 * 3_600_000
    const { importId } = await begin([await send(CSV)])
    await changeImport(database, importId, { state: 'checked' })
    await begin([await send(`${CSV}B,2026-03-02T10:00:00Z,customer,Hi\n`)], NOW + 30 * day)
    expect(await getImport(database, importId)).toMatchObject({ state: 'checked' })
    await begin([await send(`${CSV}C,2026-03-02T10:00:00Z,customer,Hi\n`)], NOW + 30 * day + 1)
    await expect(getImport(database, importId)).rejects.toThrow(/no import/)
    expect(existsSync(uploadPath(importId, 0))).toBe(false)
  })

  test('with another hash than what was sent are refused, and do not stay', async () => {
    const file = await send(CSV)
    await expect(begin([{ ...file, sha256: '0'.repeat(64) }])).rejects.toThrow(/changed on its way.*Send it again/)
    await expect(begin([file])).rejects.toThrow(/not here any more: send it again/)
  })

  test('of another length than what was sent are refused with both lengths', async () => {
    const file = await send(CSV)
    await expect(begin([{ ...file, bytes: 15_000_000 }])).rejects.toThrow(`${CSV.length} bytes arrived, but 15000000`)
  })

  test('that are the same twice are refused', async () => {
    await expect(begin([await send(CSV, 'one.csv'), await send(CSV, 'two.csv')])).rejects.toThrow(
      '“one.csv” and “two.csv” are the same file: choose one of them.',
    )
  })

  test('cannot be reached by an id that names another path', async () => {
    const file = await send(CSV)
    await expect(begin([{ ...file, uploadId: '../yardstick.db' }])).rejects.toThrow(/not here any more/)
  })
})
