import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashFile } from './hash-file'

test.each([0, 1, 63, 64, 65, 300_000])('a file of %d bytes is hashed as everybody does it', async (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251)
  const expected = createHash('sha256').update(bytes).digest('hex')
  expect(await hashFile(new Blob([bytes]), new AbortController().signal)).toBe(expected)
})
