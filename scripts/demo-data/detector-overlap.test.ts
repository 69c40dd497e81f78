import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeScenes } from './make-scenes'

const FOLDER = 'server/text/english'
const MOST_SHARED_WORDS = 4

/** Every text and expression in a value, however deep. */
function wordings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof RegExp) return [value.source]
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(wordings)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordings)
  return []
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []

/** Runs of five words that stand together, written out, in the data of a detector. */
function runsIn(wording: string): string[] {
  const writtenOut = wording.replaceAll(/\\s\+|\\s\{1,3\}/g, ' ').replaceAll("['’]?", "'")
  return writtenOut.split(/[[\](){}|\\?*+^$.,]/).flatMap((piece) => runsOf(wordsOf(piece)))
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(MOST_SHARED_WORDS).map((_, start) => words.slice(start, start + MOST_SHARED_WORDS + 1).join(' '))
}

test('no phrase of more than four words stands both in the demo data and in what detectors look for', async () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(10)
  const sought = new Set<string>()
  for (const file of files) {
    const module: object = await import(join(process.cwd(), FOLDER, file))
    for (const run of Object.values(module).flatMap(wordings).flatMap(runsIn)) sought.add(run)
  }
  const scenes = makeScenes({ seed: 1, conversations: 9000, weeks: 16, start: Date.parse('2026-07-27T00:00:00Z') })
  const shared = new Set<string>()
  for (const { messages } of scenes)
    for (const { text } of messages) for (const run of runsOf(wordsOf(text))) if (sought.has(run)) shared.add(run)
  expect([...shared]).toEqual([])
})
