import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dimension, FULL_LOSS } from '#server/domain/finding'
import { criteria } from './criteria'
import type { Criterion } from './criterion'
import { scoreConversation } from './score-conversation'
import { at, contextOf, conversationOf } from './testing'

function constant(dimension: Dimension, loss: number | null): Criterion {
  return {
    ...{
      id: dimension === 'response' ? 'first-reply-time' : `constant-${dimension}`,
      title: '',
      dimension,
      critical: null,
    },
    ...{ needs: [], rule: '', remedy: '', outcomes: {} },
    judge: () => {
      const found = { outcome: 'found', vendorId: 1, agentId: null, critical: null, evidence: [], words: '' }
      return loss === null ? [] : [{ ...found, loss: Math.round(loss * FULL_LOSS) }]
    },
  }
}

const QUESTION = conversationOf('09:00 customer: hi\n09:01 agent 3@1: hello')
const RESPONSE = criteria.filter((criterion) => criterion.dimension === 'response')

describe('the score of a conversation (method.md 8.1)', () => {
  test.each<[number | null, number | null, number | null, number | null]>([
    [0, null, 0, 1_000_000],
    [0.5, 1, 0, 450_000],
    [1, 0, 0.5, 475_000],
    [0, null, 0.3, 884_615],
    [null, null, null, null],
    [1, 1, 1, 0],
  ])(
    'losses of response %s, escalation %s and canned %s leave %s millionths',
    (response, escalation, canned, score) => {
      const list = [constant('response', response), constant('escalation', escalation), constant('canned', canned)]
      expect(scoreConversation(QUESTION, contextOf(), list).score).toBe(score)
    },
  )

  test('a criterion that throws leaves the conversation unscored, with the reason', () => {
    const broken: Criterion = {
      ...constant('canned', 1),
      judge: () => {
        throw new Error('no such word')
      },
    }
    expect(scoreConversation(QUESTION, contextOf(), [constant('response', 1), broken])).toMatchObject({
      ...{ score: null, findings: [], losses: [] },
      unscored: 'The rule "constant-canned" failed on this conversation: no such word',
    })
    expect(scoreConversation(QUESTION, contextOf(), RESPONSE).unscored).toBeNull()
  })
})

describe('the facts of a conversation', () => {
  test('count messages and start at the first clock, in the company’s zone', () => {
    const drawing = `Sat 08:00 system: created
      Sat 08:00 auto: news
      Sat 08:30 bot: hello
      Sat 09:30 customer: hi
      Sat 09:31 note: look
      Sat 09:32 agent: hello
      Sat 09:33 suspected: hello`
    expect(scoreConversation(conversationOf(drawing), contextOf(), RESPONSE).facts).toMatchObject({
      ...{ customerMessages: 1, agentMessages: 2, botMessages: 2, internalNotes: 1 },
      ...{ startedAt: at('Sat 09:30'), day: '2025-03-08', hourOfWeek: 129, shift: 'after_hours' },
      ...{ firstMessageAt: at('Sat 08:00'), lastMessageAt: at('Sat 09:33') },
      ...{ firstReplyMs: 120_000, firstReplyMet: true, firstReplyOutcome: 'replied' },
    })
  })

  test.each([
    ['Mon 08:59', 'after_hours'],
    ['Mon 09:00', 'business_hours'],
    ['Mon 16:59', 'business_hours'],
    ['Mon 17:00', 'after_hours'],
  ])('a conversation that starts %s belongs to %s', (time, shift) => {
    expect(scoreConversation(conversationOf(`${time} customer: hi`), contextOf(), RESPONSE).facts.shift).toBe(shift)
  })

  test('without a clock it starts with its first message, without messages at the request, the closing or asOf', () => {
    const startOf = (drawing: string) =>
      scoreConversation(conversationOf(drawing), contextOf({ asOf: at('Fri 12:00') }), []).facts.startedAt
    expect(startOf('09:00 agent: hi')).toBe(at('09:00'))
    expect(startOf('09:00 requested')).toBe(at('09:00'))
    expect(startOf('10:00 closed')).toBe(at('10:00'))
    expect(startOf('')).toBe(at('Fri 12:00'))
  })
})

describe('whose conversation it is (rulings.md 30)', () => {
  test.each<[string, string, number | null, number | null]>([
    ['the charged vendor of the first clock', '09:00 customer@5: hi\n10:00 agent 3@7: a\n10:01 agent 3@7: b', 5, null],
    ['who answered in time', '09:00 customer@5: hi\n09:01 agent 3@7: a\n09:02 agent 4@8: b\n09:03 agent 4@8: c', 7, 3],
    ['without a clock who wrote most', '09:00 agent 3@7: a\n09:02 agent 4@8: b\n09:03 agent 4@8: c', 8, 4],
    ['the earliest where several wrote as much', '09:00 agent 3@7: a\n09:02 agent 4@8: b', 7, 3],
    [
      'the agent of most public messages of the vendor',
      '09:00 agent 3@7: a\n09:02 agent 4@7: b\n09:03 agent 4@7: c',
      7,
      4,
    ],
    ['nobody', '09:00 system: created', null, null],
  ])('%s', (_name, drawing, vendorId, agentId) => {
    expect(scoreConversation(conversationOf(drawing), contextOf(), RESPONSE)).toMatchObject({ vendorId, agentId })
  })
})

describe('whether time alone may change a score', () => {
  test.each<[string, string, boolean]>([
    ['a running wait', '09:00 customer: hi', true],
    ['a message after asOf', '09:00 customer: hi\n09:01 agent: hello\nTue 09:00 customer: so?', true],
    ['a closing after asOf', '09:00 customer: hi\n09:01 agent: hello\nTue 09:00 closed', true],
    ['an answered conversation', '09:00 customer: hi\n09:01 agent: hello', false],
    ['a conversation closed unanswered', '09:00 customer: hi\n09:01 closed', false],
  ])('%s', (_name, drawing, unsettled) => {
    expect(scoreConversation(conversationOf(drawing), contextOf({ asOf: at('Mon 20:00') }), RESPONSE).unsettled).toBe(
      unsettled,
    )
  })

  test('a criterion that waits for a limit says so', () => {
    const waiting = { ...constant('escalation', null), isUnsettled: () => true }
    expect(scoreConversation(QUESTION, contextOf(), [waiting]).unsettled).toBe(true)
  })
})

const line = fc.tuple(
  fc.integer({ min: 0, max: 59 }),
  fc.constantFrom(
    'customer: hi',
    'customer@1: so?',
    'customer: thanks',
    'agent 1@1: yes',
    'agent 2@2: no',
    'bot: so',
    'note: x',
  ),
)
const anyDrawing = fc
  .array(line, { maxLength: 15 })
  .map((lines) => lines.map(([minute, text]) => `09:${String(minute).padStart(2, '0')} ${text}`).join('\n'))

describe('for any conversation', () => {
  test('charges sum exactly to each vendor’s loss, scores stay within bounds, and the parts of findings hold', () => {
    fc.assert(
      fc.property(anyDrawing, fc.boolean(), (drawing, closed) => {
        const conversation = conversationOf(closed ? `${drawing}\n10:00 closed` : drawing)
        const scored = scoreConversation(conversation, contextOf({ asOf: at('11:00') }), RESPONSE)
        for (const { vendorId, dimension, loss } of scored.losses) {
          const own = scored.findings.filter(
            (finding) => finding.vendorId === vendorId && finding.dimension === dimension,
          )
          expect(own.reduce((sum, finding) => sum + finding.charge, 0)).toBe(loss)
        }
        expect(scored.score === null).toBe(scored.findings.length === 0)
        expect(scored.score ?? 0).toBeGreaterThanOrEqual(0)
        expect(scored.score ?? 0).toBeLessThanOrEqual(FULL_LOSS)
        for (const finding of scored.findings) {
          const criterion = RESPONSE.find(({ id }) => id === finding.criterion)
          expect(Object.keys(criterion?.outcomes ?? {})).toContain(finding.outcome)
          for (const { messageId, start, end, quote } of finding.evidence) {
            expect(conversation.messages.find(({ id }) => id === messageId)?.text.slice(start, end)).toBe(quote)
          }
        }
      }),
    )
  })

  test('what comes after asOf changes nothing but that the score is unsettled', () => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        const context = contextOf({ asOf: at('09:59') })
        const now = scoreConversation(conversationOf(drawing), context, RESPONSE)
        const later = scoreConversation(
          conversationOf(`${drawing}\n12:00 customer: more\n12:01 agent: done`),
          context,
          RESPONSE,
        )
        expect({ ...later, unsettled: now.unsettled }).toEqual(now)
      }),
    )
  })
})
