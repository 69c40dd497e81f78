import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { trackPromises } from './promises'
import { at, contextOf, conversationOf } from './testing'

function tracked(drawing: string, asOf = at('Sun 23:59'), overrides: Partial<Conversation> = {}) {
  const conversation = conversationOf(drawing, overrides)
  const said = conversation.messages.filter(({ at, visibility }) => at <= asOf && visibility === 'public')
  return trackPromises(conversation, said, 9, contextOf({ asOf }))
}
const outcomes = (drawing: string, asOf?: number) => tracked(drawing, asOf).map(({ outcome }) => outcome)

const ASK = 'Mon 09:00 customer: Where is my parcel?'

describe('a promise of a person', () => {
  const within = `${ASK}\nMon 10:00 agent 1@1: We will contact you within 10 hours.`
  const cases: [string, string, string][] = [
    ['kept at the end of its grace', `${within}\nMon 21:00 agent 1@1: Your parcel has been found in Leeds.`, 'kept'],
    ['broken a second later', `${within}\nMon 21:00:01 agent 1@1: Your parcel has been found in Leeds.`, 'broken'],
    ['kept by a colleague at once', `${within}\nMon 10:01 agent 2@1: Your parcel has been found in Leeds.`, 'kept'],
    ['not kept by talking on', `${within}\nMon 10:05 agent 1@1: Is there anything else I should note?`, 'broken'],
    ['not kept by a note', `${within}\nMon 12:00 note: I have called the depot about the parcel.`, 'broken'],
    ['not kept by a machine', `${within}\nMon 12:00 auto: Your request is still being handled by us.`, 'broken'],
    ['withdrawn when it is solved before', `${within}\nMon 12:00 customer: Never mind, it is solved now.`, 'withdrawn'],
  ]
  test.each(cases)('%s', (_, drawing, outcome) => {
    expect(outcomes(drawing)[0]).toBe(outcome)
  })
  test('is pending until its grace is over', () => {
    expect(outcomes(within, at('Mon 21:00'))).toEqual(['pending'])
    expect(outcomes(within, at('Mon 21:00:01'))).toEqual(['broken'])
  })
  test('of a few minutes is kept by the same person in the same chat', () => {
    expect(
      outcomes(
        `${ASK}\nMon 09:01 agent: I will get back to you in 5 minutes.\nMon 09:04 agent: It left the depot this morning.`,
      ),
    ).toEqual(['kept'])
  })
  test('without a time is neither kept nor broken', () => {
    expect(outcomes(`${ASK}\nMon 10:00 agent: Somebody will contact you.`)).toEqual(['untimed'])
  })
  test('names the message that kept it, with its words', () => {
    const [promise] = tracked(`${within}\nMon 12:00 agent 1@1: Your parcel has been found in Leeds.`)
    expect(promise).toMatchObject({
      messageId: 2,
      keptMessageId: 3,
      keptAt: at('Mon 12:00'),
      automatic: false,
      vendorId: 1,
      agentId: 1,
    })
    expect(promise?.evidence.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('within 10 hours'),
      'Your parcel has been found in Leeds.',
    ])
  })
})

describe('the promise of an automatic answer', () => {
  const auto = `${ASK}\nMon 09:00:05 auto: We have received your message and will reply within 24 hours.`
  test('is kept by the first person to answer', () => {
    expect(outcomes(`${auto}\nTue 11:00 agent: It left the depot this morning.`)).toEqual(['kept'])
  })
  test('is broken when no person answers in time', () => {
    expect(outcomes(`${auto}\nTue 12:00 agent: It left the depot this morning.`)).toEqual(['broken'])
  })
  test('is owed by whoever held the conversation', () => {
    expect(tracked(auto)[0]).toMatchObject({ automatic: true, vendorId: 9, agentId: null })
  })
})

test('there is none in a language without a pack, nor without words', () => {
  expect(
    tracked(`${ASK}\nMon 10:00 agent: We will contact you within 10 hours.`, undefined, { language: 'de' }),
  ).toEqual([])
  expect(tracked('')).toEqual([])
})
