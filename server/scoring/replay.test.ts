import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { DEFINITIONS, type Definition, type Replay } from '#server/domain/definition'
import { measureClocks } from './clocks'
import { defaultStandard } from './default-standard'
import { isReplayUnsettled, replayFirstReply } from './replay'
import { at, contextOf, conversationOf } from './testing'

const MINUTE = 60_000
/** A chat is to be answered within half an hour here. */
const chat = { ...defaultStandard.targets.chat, firstReplySeconds: 1800 }
const standard = { ...defaultStandard, targets: { ...defaultStandard.targets, chat } }

function replayOf(conversation: Conversation, asOf = at('12:30')): Replay {
  const context = contextOf({ standard, asOf })
  return replayFirstReply(conversation, measureClocks(conversation, context), context)
}

/** "30 in time", "31 late", "not counted", "no end, late". */
function words({ ms, met }: Replay[Definition]): string {
  if (met === null) return ms === null ? 'not counted' : `not counted, ${ms / MINUTE}`
  return `${ms === null ? 'no end' : ms / MINUTE}${met ? ' in time' : ' late'}`
}

type Expected = Partial<Record<Definition, string>> & { ours: string }

/** What each definition says; those not named say what ours says. */
const ROWS: readonly [string, string, Expected][] = [
  ['a plain answer: all agree', '09:00 customer: a\n09:20 agent: b', { ours: '20 in time' }],
  ['an answer exactly at the target is in time', '09:00 customer: a\n09:30 agent: b', { ours: '30 in time' }],
  ['an answer a second later is late', '09:00 customer: a\n09:30:30 agent: b', { ours: '30.5 late' }],
  [
    'an autoresponder first: only chatwoot and a vendor report take it for a reply',
    '09:00 customer: a\n09:05 auto: b\n10:00 agent: c',
    { ours: '60 late', chatwoot: '5 in time', vendor_report: '5 in time' },
  ],
  [
    'a bot first, likewise',
    '09:00 customer: a\n09:01 bot: Which number is it?\n10:00 agent: c',
    { ours: '60 late', chatwoot: '1 in time', vendor_report: '1 in time' },
  ],
  ['notes are replies for nobody', '09:00 customer: a\n09:05 note: b\n10:00 agent: c', { ours: '60 late' }],
  [
    'a text suspected to be automatic stops our clock, and not the doubtful one',
    '09:00 customer: a\n09:01 suspected: b\n10:00 agent: c',
    {
      ours: '1 in time',
      suspected_automatic: '60 late',
    },
  ],
  [
    'nothing but a suspected text: the doubtful wait runs on and is late',
    '09:00 customer: a\n09:01 suspected: b',
    { ours: '1 in time', suspected_automatic: 'no end late' },
  ],
  [
    "an agent opens: Zendesk measures to the agents' next comment, a vendor report from the customer's first word",
    '09:00 agent: a\n09:10 customer: b\n09:20 agent: c',
    {
      ours: 'not counted',
      suspected_automatic: 'not counted',
      zendesk: '20 in time',
      vendor_report: '10 in time',
    },
  ],
  [
    'an agent opens and solves: Zendesk ends at the solving',
    '09:00 agent: a\n09:10 closed by agent',
    { ours: 'not counted', zendesk: '10 in time' },
  ],
  [
    'solved without a reply: ours fails, Zendesk ends in time, the others know nothing of it',
    '09:00 customer: a\n09:10 closed by agent',
    {
      ours: 'no end late',
      suspected_automatic: 'no end late',
      zendesk: '10 in time',
      zammad: 'not counted',
      chatwoot: 'not counted',
      intercom: 'not counted',
      vendor_report: 'not counted',
    },
  ],
  [
    'solved and answered only afterwards: Zendesk ends at the solving',
    '09:00 customer: a\n09:10 closed by agent\n10:00 agent: b',
    { ours: '60 late', zendesk: '10 in time' },
  ],
  [
    'open past the target: only ours counts it',
    '09:00 customer: a',
    {
      ours: 'no end late',
      suspected_automatic: 'no end late',
      zendesk: 'not counted',
      zammad: 'not counted',
      chatwoot: 'not counted',
      intercom: 'not counted',
      vendor_report: 'not counted',
    },
  ],
  ['open within the target: nobody counts it', '12:10 customer: a', { ours: 'not counted' }],
  [
    'a bot settles it: not ours, solved for Zendesk, answered for those that count bots',
    '09:00 customer: How?\n09:02 bot: Restart it from the menu.\n09:04 customer: Thanks!\n09:10 closed by system',
    {
      ours: 'not counted',
      zendesk: '10 in time',
      chatwoot: '2 in time',
      vendor_report: '2 in time',
    },
  ],
  [
    'a bot greets first: helpdesks count from the creation, ours from the customer',
    '09:00 bot: How can I help you today?\n09:05 customer: a\n09:35 agent: b',
    { ours: '30 in time', zendesk: '35 late', zammad: '35 late', chatwoot: '0 in time' },
  ],
  [
    'a requested chat is counted from the request by all',
    '09:00 requested\n09:05 agent: a\n09:06 customer: b',
    { ours: '5 in time' },
  ],
  [
    'a chat that only a bot and nobody else spoke in is nobody’s',
    '09:00 bot: Hello?\n09:10 closed',
    { ours: 'not counted' },
  ],
]

describe('the first reply as others count it', () => {
  test.each(ROWS)('%s', (_, drawing, expected) => {
    const replay = replayOf(conversationOf(drawing))
    for (const definition of DEFINITIONS)
      expect([definition, words(replay[definition])]).toEqual([definition, expected[definition] ?? expected.ours])
  })

  test('of the worked timeline is 5 minutes in a vendor report and 30 in ours', () => {
    const replay = replayOf(
      conversationOf(`
        09:00 customer: The invoice is wrong.
        09:05 auto: We have received your message.
        09:10 customer: Are you there?
        09:20 note: Looks like a duplicate.
        09:30 agent: It is a duplicate; please ignore the second one.
        09:31 agent: The credit note follows today.
        10:00 customer: And the fee?
        10:45 bot: Which fee do you mean?
        11:00 agent: The fee is gone as well.
        11:05 closed by agent
        11:30 customer: It is back again.`),
    )
    expect(words(replay.ours)).toBe('30 in time')
    expect(words(replay.vendor_report)).toBe('5 in time')
    expect(words(replay.chatwoot)).toBe('5 in time')
    for (const definition of ['suspected_automatic', 'zendesk', 'zammad', 'intercom'] as const)
      expect(words(replay[definition])).toBe('30 in time')
  })

  test("starts for helpdesks at the export's own time of opening, and for ours at the customer's message", () => {
    const drawing = '09:20 customer: a\n09:40 agent: b'
    const replay = replayOf(conversationOf(drawing, { openedAt: at('09:00') }))
    for (const definition of ['zendesk', 'zammad', 'chatwoot'] as const)
      expect(words(replay[definition])).toBe('40 late')
    for (const definition of ['ours', 'intercom', 'vendor_report'] as const)
      expect(words(replay[definition])).toBe('20 in time')
  })

  test('is not counted by anybody in spam', () => {
    const replay = replayOf(conversationOf('09:00 customer: a\n09:20 agent: b', { status: 'Spam' }))
    for (const definition of DEFINITIONS) expect(replay[definition].met).toBeNull()
  })

  test('is undecided as long as a wait that only a doubtful text ended may still miss its target', () => {
    const conversation = conversationOf('09:00 customer: a\n09:01 suspected: b')
    expect(isReplayUnsettled(replayOf(conversation, at('09:20')))).toBe(true)
    expect(isReplayUnsettled(replayOf(conversation, at('09:40')))).toBe(false)
  })
})

const VOICES = ['customer', 'agent', 'auto', 'suspected', 'note', 'bot', 'system', 'customer-auto'] as const

/** Transcripts with times to the second, so that some messages stand in the wrong order by a few seconds. */
const drawings = (voices: readonly string[], ends: readonly string[]) =>
  fc
    .record({
      lines: fc.array(
        fc.record({ gap: fc.integer({ min: 0, max: 900 }), who: fc.constantFrom(...voices), early: fc.boolean() }),
        { minLength: 1, maxLength: 9 },
      ),
      end: fc.constantFrom(...ends),
      requested: fc.boolean(),
    })
    .map(({ lines, end, requested }) => {
      let second = 60
      const drawn = lines.map(({ gap, who, early }) => {
        second += gap
        return `${clock(early ? second - 3 : second)} ${who}: hello there`
      })
      return [
        requested ? '09:00 requested' : '',
        ...drawn,
        end === '' ? '' : `${clock(second + 60)} closed${end}`,
      ].join('\n')
    })

function clock(second: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(9 + second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}`
}

describe('counting in other ways', () => {
  test('never gives a negative wait, and never one that is judged without being counted as one', () => {
    fc.assert(
      fc.property(drawings(VOICES, ['', ' by agent', ' by customer', '']), (drawing) => {
        const replay = replayOf(conversationOf(drawing))
        for (const definition of DEFINITIONS) {
          expect(replay[definition].ms ?? 0).toBeGreaterThanOrEqual(0)
          if (definition === 'ours' || definition === 'suspected_automatic') continue
          expect(replay[definition].met === null).toBe(replay[definition].ms === null)
        }
      }),
    )
  })

  test("never makes a vendor's report slower than ours, nor ours slower than without doubtful texts", () => {
    fc.assert(
      fc.property(drawings(VOICES, ['', ' by agent', ' by customer']), (drawing) => {
        const { ours, vendor_report: report, suspected_automatic: strict } = replayOf(conversationOf(drawing))
        if (ours.ms === null) return
        expect(report.ms).not.toBeNull()
        expect(report.ms).toBeLessThanOrEqual(ours.ms)
        if (strict.ms !== null) expect(strict.ms).toBeGreaterThanOrEqual(ours.ms)
      }),
    )
  })

  test('gives one answer where a person answers and no bot, automation, closing or opening by an agent is in it', () => {
    fc.assert(
      fc.property(drawings(['customer', 'agent', 'note', 'system'], ['']), (drawing) => {
        const replay = replayOf(conversationOf(drawing))
        fc.pre(replay.ours.ms !== null)
        for (const definition of DEFINITIONS) expect(replay[definition]).toEqual(replay.ours)
      }),
    )
  })
})
