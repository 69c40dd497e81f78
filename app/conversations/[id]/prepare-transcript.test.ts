import { describe, expect, it } from 'vitest'
import type { ConversationMessage, ExplainedReply } from '../../_trpc/outputs'
import { numberFindings } from './number-findings'
import { hasCannedWords, prepareTranscript, type TranscriptSources } from './prepare-transcript'
import { clockOf, findingOf, messagesOf } from './testing'

function drawn(drawing: string, sources: Partial<TranscriptSources> = {}): string[] {
  const entries = prepareTranscript({
    messages: drawing === '' ? [] : messagesOf(drawing),
    clocks: [],
    findings: [],
    flags: [],
    inHouseNames: new Set(),
    heldTimes: [],
    zone: 'UTC',
    ...sources,
  })
  return entries.map((entry) => {
    if (entry.kind === 'day') return entry.day
    return entry.kind === 'wait' ? `wait ${entry.wait.ordinal}` : entry.message.text
  })
}

const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 2, day, hour, minute)

describe('a transcript', () => {
  it('tells the day where a new one begins, in the zone of the company', () => {
    const night = '3 23:50 customer: late\n4 00:10 agent: hello\n4 00:20 customer: thanks'
    expect(drawn(night)).toEqual(['3 Mar 2026', 'late', '4 Mar 2026', 'hello', 'thanks'])
    expect(drawn(night, { zone: 'America/New_York' })).toEqual(['3 Mar 2026', 'late', 'hello', 'thanks'])
  })

  it('of nothing is empty', () => expect(drawn('')).toEqual([]))

  it('keeps messages of the same minute in the order given', () => {
    expect(drawn('09:00 customer: b\n09:00 customer: a')).toEqual(['3 Mar 2026', 'b', 'a'])
  })
})

describe("a template's words", () => {
  const [question, reply] = messagesOf('09:00 customer: Where is it?\n09:05 agent: Order 17 left today. Regards')
  const explained: ExplainedReply = {
    ...{ templateId: 'a', name: null, text: 'Order ⟨number⟩ left today.', standing: 'counts', band: 'filled' },
    ...{ coveredShare: 0.875, slots: [{ kind: 'number', start: 6, end: 8 }] },
    covered: [
      { start: 0, end: 5 },
      { start: 9, end: 19 },
    ],
  }

  function cannedOf(change: Partial<ConversationMessage>) {
    const messages = [question, reply && { ...reply, ...change }].filter((message) => message !== undefined)
    const nothing = { clocks: [], findings: [], flags: [], heldTimes: [], inHouseNames: new Set<string>(), zone: 'UTC' }
    const entries = prepareTranscript({ ...nothing, messages })
    const words = entries.flatMap((entry) => {
      if (entry.kind !== 'message') return []
      return entry.parts.flatMap(({ text, canned }) => canned.map(({ start, end }) => text.slice(start, end)))
    })
    expect(hasCannedWords(entries)).toBe(words.length > 0)
    return words
  }

  it('are marked where they stand, and so is what was filled in', () => {
    expect(cannedOf({ explained })).toEqual(['Order', '17', 'left today.'])
  })

  it('are not in what is quoted', () => {
    const quoted = [{ start: 9, end: 30 }]
    expect(cannedOf({ explained, quoted })).toEqual(['Order', '17'])
  })

  it('are nowhere in replies that came from none', () => expect(cannedOf({})).toEqual([]))
})

describe('a wait stands', () => {
  const messages = '09:00 customer: one\n09:01 bot: hold on\n09:05 agent: two\n09:30 customer: three'

  it('before the reply that ended it', () => {
    const clocks = [clockOf({ ordinal: 4, startAt: at(3, 9), endAt: at(3, 9, 5), endMessageId: 3 })]
    expect(drawn(messages, { clocks })).toEqual(['3 Mar 2026', 'one', 'hold on', 'wait 4', 'two', 'three'])
  })

  it.each([
    ['where the conversation was closed', 'closed_unanswered', at(3, 9, 3), 3],
    ['at the end while it is open', 'open', at(4, 9), 5],
    ['behind what was said at the same moment', 'abandoned', at(3, 9, 5), 4],
  ] as const)('%s', (_where, outcome, endAt, place) => {
    const clocks = [clockOf({ outcome, startAt: at(3, 9), endAt, met: null })]
    expect(drawn(messages, { clocks }).indexOf('wait 0')).toBe(place)
  })

  it('nowhere when no answer was needed', () => {
    expect(drawn(messages, { clocks: [clockOf({ outcome: 'no_reply_needed', endAt: at(3, 9, 5) })] })).not.toContain(
      'wait 0',
    )
  })
})

describe('evidence', () => {
  const evidence = [
    { messageId: 1, start: 0, end: 3, quote: 'one' },
    { messageId: 2, start: 4, end: 7, quote: 'two' },
    { messageId: 1, start: 0, end: 3, quote: 'one' },
  ]

  function rangesOf(charge: number) {
    return prepareTranscript({
      messages: messagesOf('09:00 customer: one\n09:05 agent: now two'),
      clocks: [],
      findings: numberFindings([findingOf({ charge, evidence })]),
      flags: [],
      inHouseNames: new Set(),
      heldTimes: [],
      zone: 'UTC',
    }).flatMap((entry) => (entry.kind === 'message' ? entry.parts.flatMap(({ ranges }) => ranges) : []))
  }

  it('of a finding that cost points is marked in every message it stands in, once', () => {
    expect(rangesOf(5)).toEqual([
      { start: 0, end: 3, marker: 1, dimension: 'response' },
      { start: 4, end: 7, marker: 1, dimension: 'response' },
    ])
  })

  it('of a finding that cost nothing is not marked', () => expect(rangesOf(0)).toEqual([]))
})
