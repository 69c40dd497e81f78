import { expect, test } from 'vitest'
import { FULL_LOSS } from '#server/domain/finding'
import { defaultStandard } from '../default-standard'
import { scoreConversation } from '../score-conversation'
import { at, contextOf, conversationOf } from '../testing'

function judge(drawing: string, resolutionSeconds: number | null = 3600) {
  const targets = { ...defaultStandard.targets, chat: { ...defaultStandard.targets.chat, resolutionSeconds } }
  const context = contextOf({ asOf: at('14:00'), standard: { ...defaultStandard, targets } })
  return scoreConversation(conversationOf(drawing), context).findings.filter(
    ({ criterion }) => criterion === 'resolution-time',
  )
}

test.each<[string, string, number | null, [string, number][]]>([
  ['no target', '09:00 customer: a\n09:01 agent: b\n20:00 closed', null, []],
  ['closed in time', '09:00 customer: a\n09:01 agent: b\n10:00 closed by agent', 3600, [['met', 0]]],
  [
    'closed after twice the target',
    '09:00 customer: a\n09:01 agent: b\n11:00 closed by agent',
    3600,
    [['late', FULL_LOSS / 2]],
  ],
  ['not closed and five times over', '09:00 customer: a\n09:01 agent: b', 3600, [['overdue', FULL_LOSS]]],
  ['not closed and still time', '13:30 customer: a\n13:31 agent: b', 3600, []],
  ['nobody asked anything', '09:00 agent: a\n13:00 closed', 3600, []],
])('the closing is judged: %s', (_, drawing, seconds, expected) => {
  expect(judge(drawing, seconds).map(({ outcome, loss }) => [outcome, loss])).toEqual(expected)
})

test('says the arithmetic and cites the question', () => {
  const [finding] = judge('09:00 customer: where is it?\n09:01 agent 1@1: here\n11:00 closed by agent')
  expect(finding?.words).toBe('closed after 2 h, target 1 h, loss 0.50')
  expect(finding).toMatchObject({ vendorId: 1, waitMs: 7_200_000, evidence: [{ quote: 'where is it?' }] })
})

test('shares a fifth of the response score with an unanswered customer: the worse of the two counts', () => {
  const targets = { ...defaultStandard.targets, chat: { ...defaultStandard.targets.chat, resolutionSeconds: 60 } }
  const context = contextOf({ asOf: at('14:00'), standard: { ...defaultStandard, targets } })
  const score = scoreConversation(
    conversationOf('09:00 customer: a\n09:01 agent 1@1: b\n11:00 closed by agent'),
    context,
  )
  expect(score.losses.filter(({ dimension }) => dimension === 'response')).toEqual([
    { vendorId: 1, agentId: 1, dimension: 'response', loss: Math.round((0.2 / 0.7) * FULL_LOSS) },
  ])
  expect(score.findings.reduce((sum, { dimension, charge }) => sum + (dimension === 'response' ? charge : 0), 0)).toBe(
    score.losses[0]?.loss,
  )
})
