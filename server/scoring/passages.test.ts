import { expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import type { Passage, Passages } from '#server/domain/passage'
import { measureClocks } from './clocks'
import { findPassages } from './passages'
import { at, contextOf, conversationOf } from './testing'

function passagesOf(conversation: Conversation): Passages {
  const context = contextOf()
  return findPassages(conversation, measureClocks(conversation, context), context.asOf)
}

const words = (passage: Passage | null) => passage?.evidence.quote ?? null

interface Drawn {
  what: string
  drawing: string
  declined?: string | null
  solved?: string | null
}

const drawn: Drawn[] = [
  {
    what: 'an answer after which the customer only thanked solved it',
    drawing: `09:00 customer: Where is my parcel?
      09:02 agent: It is at the depot in Unterwald, ready for you.
      09:03 customer: Thanks!
      09:10 closed by agent`,
    solved: 'It is at the depot in Unterwald, ready for you.',
  },
  {
    what: 'an answer after which it was closed without a word solved it',
    drawing: `09:00 customer: Where is my parcel?
      09:02 agent: It is at the depot in Unterwald, ready for you.
      09:10 closed by agent`,
    solved: 'It is at the depot in Unterwald, ready for you.',
  },
  {
    what: 'the answer before the farewell is the one that solved it',
    drawing: `09:00 customer: Where is my parcel?
      09:02 agent: It is at the depot in Unterwald, ready for you.
      09:03 customer: Thanks a lot!
      09:04 agent: Is there anything else I can help you with?
      09:10 closed by agent`,
    solved: 'It is at the depot in Unterwald, ready for you.',
  },
  {
    what: 'nothing is solved while it is open',
    drawing: `09:00 customer: Where is my parcel?
      09:02 agent: It is at the depot in Unterwald, ready for you.`,
  },
  {
    what: 'nothing is solved where the customer wrote again without an answer',
    drawing: `09:00 customer: Where is my parcel?
      09:02 agent: It is at the depot in Unterwald, ready for you.
      09:03 customer: But the depot says that they do not have it.
      09:10 closed by agent`,
  },
  {
    what: 'a holding reply before the closing solves nothing',
    drawing: `09:00 customer: Where is my parcel?
      09:02 agent: We have received your message and are looking into it.
      09:10 closed by agent`,
  },
  {
    what: 'a refusal is declined and solves nothing, thanked for or not',
    drawing: `09:00 customer: May I return the lamp?
      09:02 agent: Hello Ann. Unfortunately we cannot take the lamp back. Regards, Maya
      09:03 customer: Ok, thanks.
      09:04 agent: Have a nice day!
      09:10 closed by agent`,
    declined: 'Unfortunately we cannot take the lamp back.',
  },
  {
    what: 'the last refusal is the one that counts',
    drawing: `09:00 customer: May I return the lamp?
      09:02 agent: We cannot take it back.
      09:03 customer: Then send me another one.
      09:04 agent: That is not possible.
      09:05 customer: Why not?`,
    declined: 'That is not possible.',
  },
  {
    what: 'what was declined first and solved later is both',
    drawing: `09:00 customer: May I return the lamp?
      09:02 agent 1@1: We cannot take it back.
      09:03 customer: That cannot be right.
      09:30 agent 2@2: I have made you a return label and refunded 20 euros.
      09:35 customer: Great, thank you!
      09:40 closed by agent`,
    declined: 'We cannot take it back.',
    solved: 'I have made you a return label and refunded 20 euros.',
  },
  {
    what: 'customers, bots, notes and automatic texts decline nothing',
    drawing: `09:00 customer: I cannot log in, we cannot work.
      09:01 bot: I am unable to help with that.
      09:02 auto: We cannot answer at night.
      09:03 note: We cannot help this one.
      09:04 suspected: We cannot answer mails to this address.`,
  },
  { what: 'an empty conversation holds neither', drawing: '' },
  {
    what: 'an agent who speaks alone has solved nothing',
    drawing: `09:00 agent: Your contract ends in June, just so you know.
      09:10 closed by agent`,
  },
]

test.each(drawn)('$what', ({ drawing, declined = null, solved = null }) => {
  const passages = passagesOf(conversationOf(drawing))
  expect(words(passages.declined)).toBe(declined)
  expect(words(passages.solved)).toBe(solved)
})

test('a passage names its time, its vendor, its agent, and stands in the text', () => {
  const conversation = conversationOf(`09:00 customer: May I return the lamp?
    09:02 agent 3@7: Hello Ann! We are unable to take the lamp back.`)
  const { declined } = passagesOf(conversation)
  expect(declined).toMatchObject({ at: at('09:02'), vendorId: 7, agentId: 3 })
  const { start, end, quote, messageId } = declined?.evidence ?? { start: 0, end: 0, quote: '', messageId: 0 }
  expect(conversation.messages.find(({ id }) => id === messageId)?.text.slice(start, end)).toBe(quote)
})

test('a quote is never longer than 240 characters and never half of one', () => {
  const { declined, solved } = passagesOf(
    conversationOf(`09:00 customer: May I return the lamp?
      09:02 agent: We cannot take it back ${'because of the 🪔 '.repeat(40)}.
      09:03 customer: And the other one?
      09:04 agent: ${'Yes, bring the 🪔 to the shop '.repeat(40)}.
      09:10 closed by agent`),
  )
  for (const passage of [declined, solved]) {
    expect(passage?.evidence.quote.length).toBeGreaterThan(200)
    expect(passage?.evidence.quote.length).toBeLessThanOrEqual(240)
    expect(passage?.evidence.quote).not.toMatch(/[\ud800-\udbff]$/)
  }
})

test('words in another language than the pack knows decline nothing', () => {
  const drawing = `09:00 customer: Kann ich die Lampe zurückgeben?
    09:02 agent: We cannot take it back.`
  expect(passagesOf(conversationOf(drawing, { language: 'de' })).declined).toBeNull()
})

test('a closing or a word after the data ends is not seen', () => {
  const conversation = conversationOf(`09:00 customer: Where is my parcel?
    09:02 agent: It is at the depot in Unterwald, ready for you.
    09:10 closed by agent`)
  const context = contextOf({ asOf: at('09:05') })
  expect(findPassages(conversation, measureClocks(conversation, context), context.asOf).solved).toBeNull()
})

test('fifty messages of 100 kB, made to be slow, take milliseconds each', () => {
  const lines = Array.from(
    { length: 50 },
    (_, index) => `09:${String(index).padStart(2, '0')} agent: ${'we cannot wait, '.repeat(6000)}`,
  )
  const conversation = conversationOf(`08:00 customer: Hello?\n${lines.join('\n')}`)
  const before = performance.now()
  passagesOf(conversation)
  expect(performance.now() - before).toBeLessThan(1500)
})
