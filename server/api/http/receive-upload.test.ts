import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadableStream } from 'node:stream/web'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BadInput } from '#server/domain/refusal'
import { receiveUpload } from './receive-upload'

const NOW = 1_800_000_000_000

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  vi.stubEnv('YARDSTICK_DATA', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const uploads = () => (existsSync(join(folder, 'uploads')) ? readdirSync(join(folder, 'uploads')) : [])

function receive(content: string, size: number | null = Buffer.byteLength(content), now = NOW) {
  return receiveUpload({ body: new Blob([content]).stream() as ReadableStream<Uint8Array>, size, now })
}

describe('a received file', () => {
  test('lies complete in the uploads folder, and is answered with its size and hash', async () => {
    const content = 'a,b\n1,2\n'
    const { uploadId, bytes, sha256 } = await receive(content)
    expect({ bytes, sha256 }).toEqual({ bytes: 8, sha256: createHash('sha256').update(content).digest('hex') })
    expect(readFileSync(join(folder, 'uploads', `received-${uploadId}`), 'utf8')).toBe(content)
  })

  test.each([
    ['is shorter than the browser said', 'a,b\n1,2\n', 900],
    ['is larger than the limit', 'a,b\n', 3 * 1024 ** 3],
    ['is empty', '', 0],
  ])('that %s is refused, and nothing of it stays', async (_, content, size) => {
    await expect(receive(content, size)).rejects.toBeInstanceOf(BadInput)
    expect(uploads()).toEqual([])
  })

  test('that no import took up within a day is removed when the next one arrives', async () => {
    const { uploadId } = await receive('old,file\n')
    const path = join(folder, 'uploads', `received-${uploadId}`)
    utimesSync(path, NOW / 1000, NOW / 1000)
    const second = await receive('second,file\n', undefined, NOW + 23 * 3_600_000)
    expect(uploads()).toHaveLength(2)
    utimesSync(join(folder, 'uploads', `received-${second.uploadId}`), NOW / 1000 + 23 * 3600, NOW / 1000 + 23 * 3600)
    await receive('third,file\n', undefined, NOW + 25 * 3_600_000)
    expect(uploads()).not.toContain(`received-${uploadId}`)
    expect(uploads()).toHaveLength(2)
  })
})
