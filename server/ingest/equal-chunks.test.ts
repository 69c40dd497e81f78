import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inEqualChunks } from './equal-chunks'
import { opens } from './testing'

async function chunksOf(bytes: Uint8Array, arriving: number, size: number): Promise<number[][]> {
  const chunks: number[][] = []
  for await (const chunk of inEqualChunks(opens(bytes, arriving)(), size)) chunks.push([...chunk])
  return chunks
}

it('bytes come in chunks of one size, however they arrive', async () => {
  const sizes = fc.integer({ min: 1, max: 20 })
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), sizes, sizes, async (bytes, arriving, size) => {
      const chunks = await chunksOf(bytes, arriving, size)
      expect(chunks.flat()).toEqual([...bytes])
      expect(chunks.slice(0, -1).every(({ length }) => length === size)).toBe(true)
      expect(chunks.every(({ length }) => length > 0 && length <= size)).toBe(true)
    }),
  )
})
