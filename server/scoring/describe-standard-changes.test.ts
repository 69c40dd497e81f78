import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Policy, Standard, TopicRule } from '#server/domain/standard'
import { defaultStandard } from './default-standard'
import { describeStandardChanges } from './describe-standard-changes'

const hours = defaultStandard.businessHours
const policy = (name: string, rest: Partial<Policy> = {}): Policy => ({
  name,
  channels: [],
  priorities: [],
  vendors: [],
  targets: {},
  ...rest,
})
const topicRule = (topic: string, words: string): TopicRule => ({ topic, syntax: 'literal', words })
const withHours = (businessHours: Partial<Standard['businessHours']>) => ({
  businessHours: { ...hours, ...businessHours },
})
const withChat = (chat: Partial<Standard['targets']['chat']>) => ({
  targets: { ...defaultStandard.targets, chat: { ...defaultStandard.targets.chat, ...chat } },
})

const tellings: [string, Partial<Standard>, Partial<Standard>, string[]][] = [
  ['a target', {}, withChat({ firstReplySeconds: 90 }), ['First reply in chat: 2 min → 1 min 30 s']],
  ['a target that was none', {}, withChat({ resolutionSeconds: 86_400 }), ['Closing in chat: no target → 24 h']],
  ['hours that count', {}, withChat({ hours: 'covered' }), ['Hours that count in chat: all hours → open hours only']],
  ['the zone', {}, withHours({ zone: 'Europe/Paris' }), ['Time zone: UTC → Europe/Paris']],
  [
    'weekly hours',
    {},
    withHours({
      windows: [
        { days: [1, 2, 3, 4], from: '08:00', to: '18:00' },
        { days: [6, 5], from: '08:00', to: '12:00' },
      ],
    }),
    ['Business hours: Mon–Fri 09:00–17:00 → Mon–Thu 08:00–18:00, Fri Sat 08:00–12:00'],
  ],
  [
    'holidays that come and go',
    withHours({ holidays: ['2026-12-25', '2026-01-01'] }),
    withHours({ holidays: ['2026-12-26', '2026-12-25'] }),
    ['Holiday 2026-01-01: closed → none', 'Holiday 2026-12-26: none → closed'],
  ],
  [
    'single days',
    withHours({ overrides: [{ date: '2026-12-24', windows: [] }] }),
    withHours({ overrides: [{ date: '2026-12-24', windows: [{ from: '09:00', to: '12:00' }] }] }),
    ['Hours on 2026-12-24: closed → 09:00–12:00'],
  ],
  [
    'what costs points',
    { triggersCounted: ['supervisor_request'] },
    { triggersCounted: ['third_contact', 'supervisor_request'] },
    ['What costs points when it is not handled: request for somebody else → request for somebody else, third contact'],
  ],
  [
    'the list of the company',
    {},
    { listedCases: { tags: ['vip'], priorities: [], phrases: [], amountAbove: 500 } },
    ['Tags on the list of the company: none → vip', 'Sums on the list of the company: none → above 500'],
  ],
  [
    'own words',
    {},
    { companyWords: [{ detector: 'refusal', syntax: 'pattern', words: 'tier (2|3)' }] },
    ['Own words: none → refusal: tier (2|3) (pattern)'],
  ],
  [
    'words of topics',
    { topics: [topicRule('Refund', 'money back'), topicRule('Parcel', 'courier'), topicRule('Refund', 'refund')] },
    {
      topics: [
        topicRule('Parcel', 'courier'),
        topicRule('Refund', 'refund'),
        topicRule('Refund', 'charge back'),
        { ...topicRule('Refund', 'repa(y|id)'), syntax: 'pattern' },
      ],
    },
    [
      'Topic "Refund", words taken away: "money back" → none',
      'Topic "Refund", words added: none → "charge back", pattern repa(y|id)',
    ],
  ],
  [
    'words of a topic that moved',
    { topics: [topicRule('A', 'a'), topicRule('B', 'b'), topicRule('C', 'c')] },
    { topics: [topicRule('C', 'c'), topicRule('A', 'a'), topicRule('B', 'b')] },
    ['Topic "C", place of "c": number 3 → number 1'],
  ],
  ['a share', {}, { shareWithinTarget: 0.855 }, ['Share wanted of first replies within target: 90 % → 85.5 %']],
  [
    'weights',
    {},
    { weights: { response: 0.4, escalation: 0.3, canned: 0.3 } },
    ['Weight of escalation: 35 % → 30 %', 'Weight of canned answers: 25 % → 30 %'],
  ],
  [
    'policies that come and go',
    { policies: [policy('Old')] },
    { policies: [policy('VIP', { channels: ['chat', 'web_form'], targets: { firstReplySeconds: 60 } })] },
    [
      'Policy "Old": Channels: any; priorities: any; vendors: any; targets as the channel has them → none',
      'Policy "VIP": none → Channels: chat, web forms; priorities: any; vendors: any; first reply 1 min',
    ],
  ],
  [
    'a policy that moved',
    { policies: [policy('A'), policy('B'), policy('C')] },
    { policies: [policy('C'), policy('A'), policy('B')] },
    ['Place of policy "C": number 3 → number 1'],
  ],
  [
    'a policy that changed',
    { policies: [policy('VIP', { vendors: ['Night Owls'] })] },
    { policies: [policy('VIP', { vendors: ['Night Owls', 'Blue Line'], targets: { resolutionSeconds: null } })] },
    ['Vendors of policy "VIP": Night Owls → Night Owls, Blue Line', 'Closing of policy "VIP": none → no target'],
  ],
  [
    'limits of escalations',
    {},
    {
      escalation: {
        ...defaultStandard.escalation,
        live: { ...defaultStandard.escalation.live, handOverSeconds: 300, hours: 'covered' },
      },
    },
    [
      'Hand over to a supervisor in live channels: 10 min → 5 min',
      'Hours that count for supervisors in live channels: all hours → open hours only',
    ],
  ],
]

const words = (before: Partial<Standard>, after: Partial<Standard>) =>
  describeStandardChanges({ ...defaultStandard, ...before }, { ...defaultStandard, ...after }).map(
    ({ label, before: was, after: is }) => `${label}: ${was ?? 'none'} → ${is ?? 'none'}`,
  )

describe('what changed in a standard', () => {
  test.each(tellings)('tells %s', (_, before, after, told) => expect(words(before, after)).toEqual(told))

  test('tells something exactly where two standards say something else', () => {
    const standards = fc
      .record({
        name: fc.constantFrom('Ours', 'ours'),
        displayFloor: fc.integer({ min: 1, max: 2 }),
        marginPoints: fc.constantFrom(5, 5.0000001),
        shareWithinTarget: fc.constantFrom(1 / 3, 0.33333),
        holidays: fc.subarray(['2026-01-01', '2026-12-25']),
        policies: fc
          .shuffledSubarray(['VIP', 'Night', 'Contract'])
          .chain((names) =>
            fc.tuple(
              ...names.map((name) =>
                fc
                  .constantFrom<Policy['targets']>({}, { resolutionSeconds: null }, { firstReplySeconds: 60 })
                  .map((targets) => policy(name, { targets })),
              ),
            ),
          ),
      })
      .map(({ holidays, ...rest }): Standard => ({ ...defaultStandard, ...rest, ...withHours({ holidays }) }))
    fc.assert(
      fc.property(standards, standards, (before, after) => {
        const told = describeStandardChanges(before, after)
        expect(told.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after))
        expect(new Set(told.map(({ path, label }) => path + label)).size).toBe(told.length)
        expect(describeStandardChanges(after, before)).toHaveLength(told.length)
      }),
    )
  })
})
