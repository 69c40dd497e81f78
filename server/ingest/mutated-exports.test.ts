import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_MAPPING, NO_OPTIONS } from '#server/domain/import'
import { Refusal } from '#server/domain/refusal'
import { rounds } from '#server/testing-rounds'
import { opens, readAll, sumOf } from './testing'

const REAL = '../shared/data/formats'
const OURS = 'server/ingest/formats/samples'
const OPTIONS = {
  ...NO_OPTIONS,
  vendor: 'Harbour',
  zone: 'UTC',
  dayMonthOrder: 'day_first',
  mapping: { ...NO_MAPPING, agents: ['@harbour.example'] },
} as const
const LARGEST = 120_000
/** A hang, not a measure of speed: the benchmark measures. */
const HANGS_AFTER_MS = 5000

const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(csv|json|ndjson|txt|html|eml)$/.test(name) && !name.endsWith('.expected.json'))
        .map((name) => [name, `${folder}/${name}`] as const)
    : []

const pieces = [
  '"',
  '\n',
  ',',
  '\r',
  '\0',
  '""',
  ';',
  '\t',
  '{',
  '}',
  '[',
  ']',
  '\\"',
  '\ufeff',
  '<',
  '( 1s ) ',
  '00:00 - x: ',
]
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(80),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom(...pieces).map((piece) => new TextEncoder().encode(piece)),
  ),
})

async function damage(path: string, runs: number): Promise<void> {
  const original: Uint8Array = readFileSync(path).subarray(0, LARGEST)
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      let bytes = original
      for (const { at, drop, insert } of edits) {
        const start = Math.floor(at * bytes.length)
        bytes = Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + drop)])
      }
      const started = performance.now()
      try {
        const { batch } = await readAll(opens(bytes, 4096), OPTIONS, { fileName: path.split('/').at(-1) ?? '' })
        expect(batch.recordsRead).toBe(sumOf(batch))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
      expect(performance.now() - started).toBeLessThan(HANGS_AFTER_MS)
    }),
    { numRuns: runs },
  )
}

describe('however our samples are damaged, records add up and only refusals are thrown', () => {
  it.each(filesIn(OURS))('%s', (_name, path) => damage(path, rounds(40)))
})

describe.skipIf(!existsSync(REAL))('however the exports of ../shared/data are damaged (skipped where absent)', () => {
  it.each(filesIn(REAL))('%s', (_name, path) => damage(path, rounds(15)))
})
