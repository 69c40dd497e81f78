import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fill } from './fill'
import { createRandom } from './random'
import * as courtesy from './sentences/courtesy'
import { PASTED } from './sentences/pasted'
import { AUTOREPLIES } from './sentences/promises'
import * as supervisor from './sentences/supervisor'
import { TOPICS } from './sentences/topics'
import { chooseValues } from './values'

const TRANSCRIPTS = ['star-chat.csv', 'stripe-irc.csv'].map((name) => resolve('../shared/data/transcripts', name))
const RUN = 8

const counts = TOPICS.map((topic) => ({
  name: topic.name,
  openings: topic.issues.flatMap((issue) => issue.openings).length,
  answers: topic.issues.flatMap((issue) => issue.answers).length,
  asks: topic.issues.flatMap((issue) => issue.asks).length,
}))

test('there are at least ten topics, and at least 25 ways to ask for a supervisor', () => {
  expect(TOPICS.length).toBeGreaterThanOrEqual(10)
  expect(supervisor.SUPERVISOR_REQUESTS.length).toBeGreaterThanOrEqual(25)
})

test.each(counts)('$name has ten openings, eight answers and questions back', ({ openings, answers, asks }) => {
  expect(openings).toBeGreaterThanOrEqual(10)
  expect(answers).toBeGreaterThanOrEqual(8)
  expect(asks).toBeGreaterThanOrEqual(4)
})

describe.skipIf(!TRANSCRIPTS.every(existsSync))('against the real transcripts (skipped where they are absent)', () => {
  test('no run of eight words stands in them', () => {
    const foreign = new Set<string>()
    for (const path of TRANSCRIPTS) for (const run of runsOf(readFileSync(path, 'utf8'))) foreign.add(run)
    expect(
      everySentence()
        .flatMap(runsOf)
        .filter((run) => foreign.has(run)),
    ).toEqual([])
  })
})

function everySentence(): string[] {
  const random = createRandom(1)
  const values = {
    ...chooseValues({ id: 'c', first: 'Zoë', last: 'Kaya' }, Date.parse('2026-08-04T10:00:00Z'), random),
    agent: 'Maya',
    senior: 'Judith',
    thing: 'the order',
    daytime: 'morning',
    subjectLine: 'Order',
    botTip: 'a tip',
  }
  const lists = [courtesy, supervisor].flatMap((module) => Object.values(module).flatMap((list) => Object.values(list)))
  const issues = TOPICS.flatMap((topic) => topic.issues)
  const matters = issues.flatMap((issue) => [
    ...issue.openings,
    ...issue.asks,
    ...issue.gives,
    ...issue.answers,
    issue.macro,
    ...issue.followUps.flatMap(({ question, answer }) => [question, answer]),
  ])
  return [...lists, ...PASTED, ...AUTOREPLIES, ...matters].map((sentence) => fill(sentence, values, random))
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(' '))
}
