import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIMENSIONS, FULL_LOSS } from '#server/domain/finding'
import { combineLosses, dimensionLoss, type Judged } from './combine-losses'

const DIMENSION_BY_ID = {
  'first-reply-time': 'response',
  'later-reply-time': 'response',
  'customer-left-unanswered': 'response',
  'one-escalation': 'escalation',
  'other-escalation': 'escalation',
  'one-canned': 'canned',
  'other-canned': 'canned',
} as const
type Id = keyof typeof DIMENSION_BY_ID

function judged(id: Id, loss: number, vendorId: number | null = 1, agentId: number | null = null): Judged {
  const judgement = {
    outcome: 'found',
    vendorId,
    agentId,
    loss: Math.round(loss * FULL_LOSS),
    critical: null,
    evidence: [],
    words: '',
  }
  return { criterion: { id, dimension: DIMENSION_BY_ID[id] }, judgement }
}

const lossesOf = (list: Judged[]) =>
  combineLosses(list).losses.map(({ vendorId, dimension, loss }) => [vendorId, dimension, loss])
const chargesOf = (list: Judged[]) => combineLosses(list).findings.map((finding) => finding.charge)

describe('how losses combine (rulings.md 31)', () => {
  test.each<[string, Judged[], number, number[]]>([
    [
      'response weighs first reply .5, later .3, unanswered .2',
      [judged('first-reply-time', 1), judged('later-reply-time', 0.5), judged('customer-left-unanswered', 0)],
      650_000,
      [500_000, 150_000, 0],
    ],
    [
      'the weights of parts that do not apply go to the others',
      [judged('later-reply-time', 0.5), judged('customer-left-unanswered', 1)],
      700_000,
      [300_000, 400_000],
    ],
    ['a single part is everything', [judged('customer-left-unanswered', 1)], 1_000_000, [1_000_000]],
    [
      'thirds are split exactly',
      [judged('first-reply-time', 0.333333), judged('customer-left-unanswered', 0.333333)],
      333_333,
      [238_095, 95_238],
    ],
    [
      'of several later waits the worst counts',
      [judged('later-reply-time', 0.2), judged('later-reply-time', 0.4)],
      400_000,
      [0, 400_000],
    ],
    [
      'escalation is the largest, the first where several are as large',
      [judged('one-escalation', 0.4), judged('one-escalation', 0.8), judged('other-escalation', 0.8)],
      800_000,
      [0, 800_000, 0],
    ],
    ['canned is the sum', [judged('one-canned', 0.3), judged('other-canned', 0.2)], 500_000, [300_000, 200_000]],
    [
      'canned is at most everything, split pro rata',
      [judged('one-canned', 1), judged('other-canned', 0.5), judged('one-canned', 0)],
      1_000_000,
      [666_667, 333_333, 0],
    ],
  ])('%s', (_name, list, loss, charges) => {
    expect(combineLosses(list).losses.map((entry) => entry.loss)).toEqual([loss])
    expect(chargesOf(list)).toEqual(charges)
  })

  test('each vendor carries its own part, and nobody’s part is the company’s', () => {
    const list = [
      judged('first-reply-time', 1, null),
      judged('later-reply-time', 0.5, 1),
      judged('later-reply-time', 0.2, 2),
    ]
    expect(lossesOf(list)).toEqual([
      [null, 'response', 1_000_000],
      [1, 'response', 500_000],
      [2, 'response', 200_000],
    ])
    expect(dimensionLoss('response', list)).toBe(812_500)
  })

  test('the agent is the one who carries most, the one found first where several do, and null where none is known', () => {
    const agentOf = (list: Judged[]) => combineLosses(list).losses[0]?.agentId
    expect(agentOf([judged('one-canned', 0.1, 1, 8), judged('one-canned', 0.3, 1, 9)])).toBe(9)
    expect(
      agentOf([judged('one-canned', 0.3, 1, 9), judged('one-canned', 0.3, 1, 8), judged('one-canned', 0.9, 1)]),
    ).toBe(9)
    expect(agentOf([judged('one-canned', 0, 1, 9)])).toBe(9)
    expect(agentOf([judged('one-canned', 0.3)])).toBeNull()
  })

  test('nothing judged is nothing to measure', () => {
    expect(combineLosses([])).toEqual({ findings: [], losses: [] })
    expect(dimensionLoss('response', [])).toBeNull()
  })
})

const anyJudged = fc.array(
  fc
    .tuple(
      fc.constantFrom(...(Object.keys(DIMENSION_BY_ID) as Id[])),
      fc.nat(FULL_LOSS),
      fc.constantFrom(null, 1, 2),
      fc.constantFrom(null, 1, 2),
    )
    .map(([id, loss, vendorId, agentId]) => judged(id, loss / FULL_LOSS, vendorId, agentId)),
  { maxLength: 12 },
)

describe('for any judgements', () => {
  test('charges sum exactly to the loss of their vendor and dimension, which stays within bounds', () => {
    fc.assert(
      fc.property(anyJudged, (list) => {
        const { findings, losses } = combineLosses(list)
        for (const { vendorId, dimension, loss } of losses) {
          const own = findings.filter((finding) => finding.vendorId === vendorId && finding.dimension === dimension)
          expect(own.reduce((sum, finding) => sum + finding.charge, 0)).toBe(loss)
          expect(loss).toBeGreaterThanOrEqual(0)
          expect(loss).toBeLessThanOrEqual(FULL_LOSS)
        }
        expect(findings.every((finding) => finding.charge >= 0)).toBe(true)
      }),
    )
  })

  test('improving one outcome never raises a loss', () => {
    fc.assert(
      fc.property(anyJudged, fc.nat(), fc.nat(FULL_LOSS), (list, position, better) => {
        const index = position % Math.max(1, list.length)
        const improved = list.map((entry, at) => {
          const loss = at === index ? Math.min(entry.judgement.loss, better) : entry.judgement.loss
          return { ...entry, judgement: { ...entry.judgement, loss } }
        })
        for (const dimension of DIMENSIONS) {
          expect(dimensionLoss(dimension, improved) ?? 0).toBeLessThanOrEqual(dimensionLoss(dimension, list) ?? 0)
        }
      }),
    )
  })
})
