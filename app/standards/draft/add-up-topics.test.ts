import { expect, test } from 'vitest'
import { addUpTopics } from './add-up-topics'

const period = { from: '2026-03-01', to: '2026-03-28' }
const examples = (...ids: number[]) => ids.map((id) => ({ id, externalId: `C${id}` }))

test('parts of a count add up by rule and keep the first few examples', () => {
  const first = { period, untold: 9, lookedAt: 5, byRule: [{ rule: 1, conversations: 4, examples: examples(9, 8) }] }
  const second = {
    ...{ period, untold: 9, lookedAt: 4 },
    byRule: [
      { rule: 0, conversations: 1, examples: examples(3) },
      { rule: 1, conversations: 2, examples: examples(2, 1) },
    ],
  }
  expect(addUpTopics(addUpTopics(null, first), second)).toEqual({
    ...{ period, untold: 9, lookedAt: 9 },
    byRule: [
      { rule: 0, conversations: 1, examples: examples(3) },
      { rule: 1, conversations: 6, examples: examples(9, 8, 2) },
    ],
  })
})
