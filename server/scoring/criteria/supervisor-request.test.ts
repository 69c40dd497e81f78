import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import type { Judgement, ScoringContext } from '../criterion'
import { scoreConversation } from '../score-conversation'
import { at, contextOf, conversationOf, factsOf } from '../testing'
import { supervisorRequest } from './supervisor-request'

function judge(
  drawing: string,
  overrides: Partial<Conversation> = {},
  context: ScoringContext = contextOf(),
): readonly Judgement[] {
  const conversation = conversationOf(drawing, overrides)
  const publicMessages = conversation.messages.filter(
    (message) => message.visibility === 'public' && message.role !== 'system' && message.at <= context.asOf,
  )
  return supervisorRequest.judge({
    conversation,
    publicMessages,
    clocks: [],
    facts: factsOf(conversation, context),
    context,
  })
}

const ASK = '23:04 customer@1: I want to speak to a supervisor.'

describe('outcomes of a request for a supervisor in chat', () => {
  const cases: [string, string, string, number][] = [
    [
      'handed over and answered within the limits',
      `${ASK}
       23:05 agent 1@1: I am transferring you to my supervisor now.
       23:10 agent 2@1: Good evening, how is it going?`,
      'honoured',
      0,
    ],
    [
      'the supervisor says so, without words of handing over',
      `${ASK}
       23:08 agent 2@1: Hello, this is Dana, the team lead on shift.`,
      'honoured',
      0,
    ],
    [
      'handed over after 10 min exactly is within the limit',
      `${ASK}
       23:14 agent 1@1: I am transferring you to my supervisor now.
       23:29 agent 2@1: Good evening.`,
      'honoured',
      0,
    ],
    [
      'handed over after 20 min is twice the limit',
      `${ASK}
       23:24 agent 1@1: I am transferring you to my supervisor now.
       23:25 agent 2@1: Good evening.`,
      'honoured_late',
      375_000,
    ],
    [
      'a late answer costs a half at most',
      `22:00 customer@1: I want to speak to a supervisor.
       22:01 agent 1@1: I am transferring you to my supervisor now.
       23:59 agent 2@1: Good evening.`,
      'honoured_late',
      500_000,
    ],
    [
      'refused without another way',
      `${ASK}
       23:06 agent 1@1: I'm sorry, I cannot transfer you to a supervisor.`,
      'refused',
      FULL_LOSS,
    ],
    [
      'no supervisor there and nothing else',
      `${ASK}
       23:06 agent 1@1: There is no supervisor available tonight.`,
      'refused',
      FULL_LOSS,
    ],
    [
      'refused, but with a way to complain in the next message',
      `${ASK}
       23:06 agent 1@1: I'm sorry, I cannot transfer you to a supervisor.
       23:07 agent 1@1: You can write to our complaints team if you wish.`,
      'refused_with_path',
      400_000,
    ],
    [
      'refused, but with a promise that names a time',
      `${ASK}
       23:06 agent 1@1: I cannot connect you to a manager. One will call you within 2 hours.`,
      'refused_with_path',
      400_000,
    ],
    [
      'an earlier refusal gives way to a later hand-over',
      `${ASK}
       23:05 agent 1@1: I cannot transfer you to a supervisor.
       23:06 customer@1: Get me your manager now!
       23:07 agent 1@1: Fine, I am transferring you to my manager.
       23:09 agent 2@1: Good evening.`,
      'honoured',
      0,
    ],
    [
      'a timed promise that was kept by somebody else',
      `${ASK}
       23:06 agent 1@1: A supervisor will write to you within 20 minutes.
       23:27 agent 2@1: Good evening, I read it all.`,
      'callback_kept',
      0,
    ],
    [
      'a timed promise that nobody kept, with a tenth as grace',
      `${ASK}
       23:06 agent 1@1: A supervisor will write to you within 20 minutes.
       23:29 agent 2@1: Good evening, I read it all.`,
      'callback_broken',
      800_000,
    ],
    [
      'talking on at once keeps no promise',
      `${ASK}
       23:06 agent 1@1: A supervisor will write to you within 2 hours.
       23:07 agent 1@1: Is there something more?`,
      'callback_broken',
      800_000,
    ],
    [
      'nobody there now, but a promise with a time',
      `${ASK}
       23:06 agent 1@1: My supervisor is busy at the moment and will contact you within 20 minutes.
       23:20 agent 2@1: Good evening, I read it all.`,
      'callback_kept',
      0,
    ],
    [
      'handed over, nobody came',
      `${ASK}
       23:06 agent 1@1: I have escalated this to my manager.`,
      'handed_over_nobody',
      800_000,
    ],
    [
      'somebody will contact you',
      `${ASK}
       23:06 agent 1@1: Someone will contact you about it.`,
      'untimed_promise',
      500_000,
    ],
    [
      'own help instead',
      `${ASK}
       23:06 agent 1@1: I can help you with that, what happened?`,
      'deflected',
      300_000,
    ],
    [
      'words that do not address it',
      `${ASK}
       23:06 agent 1@1: Parcels take three days.`,
      'ignored',
      800_000,
    ],
    ['nobody speaks', ASK, 'ignored', 800_000],
    [
      'taken back',
      `${ASK}
       23:05 customer@1: Never mind, that solved it.`,
      'withdrawn',
      0,
    ],
    [
      'given up after a refusal is not taken back',
      `${ASK}
       23:05 agent 1@1: I cannot transfer you to a supervisor.
       23:06 customer@1: Never mind then.`,
      'refused',
      FULL_LOSS,
    ],
    [
      'the agent ends the chat while the request stands',
      `${ASK}
       23:06 closed by agent`,
      'disconnected',
      FULL_LOSS,
    ],
    [
      'the agent asks something and ends the chat at once',
      `${ASK}
       23:06 agent 1@1: Are you sure?
       23:06:30 closed by system`,
      'disconnected',
      FULL_LOSS,
    ],
    [
      'an unknown end is no disconnection',
      `${ASK}
       23:06 closed`,
      'ignored',
      800_000,
    ],
    [
      'a human asked of a bot is any human',
      `23:04 customer@1: Can I talk to a human?
       23:04 bot: You can ask me anything.
       23:12 agent 1@1: Good evening.`,
      'honoured',
      0,
    ],
    [
      'somebody else asked for is any other agent',
      `23:00 agent 1@1: Good evening.
       23:04 customer@1: Let me talk to someone else please.
       23:12 agent 2@1: Good evening.`,
      'honoured',
      0,
    ],
  ]
  test.each(cases)('%s', (_, drawing, outcome, loss) => {
    expect(judge(drawing).map((judgement) => [judgement.outcome, judgement.loss])).toEqual([[outcome, loss]])
  })

  const critical = ['disconnected', 'refused', 'callback_broken', 'handed_over_nobody']
  test.each(cases)('critical for the customer only where somebody is left alone: %s', (_, drawing, outcome) => {
    expect(judge(drawing)[0]?.critical).toBe(critical.includes(outcome) ? 'customer' : null)
  })

  test.each(cases)('every quote stands where the evidence says: %s', (_, drawing) => {
    const { messages } = conversationOf(drawing)
    const evidence = judge(drawing).flatMap((judgement) => judgement.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    for (const { messageId, start, end, quote } of evidence) {
      expect(messages.find(({ id }) => id === messageId)?.text.slice(start, end)).toBe(quote)
    }
  })

  test.each(Object.keys(supervisorRequest.outcomes))('the outcome %s is told in plain words', (outcome) => {
    expect(supervisorRequest.outcomes[outcome]).toMatch(/Costs|Not scored/)
  })
})

describe('what is not scored', () => {
  const unscored: [string, string, string][] = [
    ['no request', '23:04 customer@1: My supervisor told me to write.', 'Mon 23:59'],
    ['the limit is not reached', ASK, 'Mon 23:05'],
    [
      'handed over and the time is not up',
      `${ASK}\n23:06 agent 1@1: I have escalated this to my manager.`,
      'Mon 23:20',
    ],
    ['the promise is not due', `${ASK}\n23:06 agent 1@1: A supervisor will call you within 2 hours.`, 'Mon 23:30'],
    ['it goes on by phone', `${ASK}\n23:06 agent 1@1: I am calling you now.`, 'Mon 23:59'],
    ['the customer left at once', `${ASK}\n23:05 closed by customer`, 'Mon 23:59'],
  ]
  test.each(unscored)('%s', (_, drawing, asOf) => {
    expect(
      judge(drawing, {}, contextOf({ asOf: Date.UTC(2025, 2, 3, Number(asOf.slice(4, 6)), Number(asOf.slice(7))) })),
    ).toEqual([])
  })

  test('a language without a pack', () => {
    expect(judge(ASK, { language: 'de' })).toEqual([])
    expect(judge(ASK, { language: null })).toHaveLength(1)
  })
})

test('the words tell when, how often and what it costs', () => {
  const [judgement] = judge(`${ASK}
    23:05 customer@1: Supervisor please!
    23:05 customer@1: Get me your manager.
    23:06 agent 1@1: I cannot transfer you to a supervisor.`)
  expect(judgement?.words).toBe('23:04 asked for a supervisor (3 times), 23:06 refused without another way, loss 1.00')
  expect(judgement?.evidence.map(({ messageId }) => messageId)).toEqual([1, 2, 3, 4])
})

test('a new request after one that was honoured is a trigger of its own', () => {
  const judgements = judge(`${ASK}
    23:05 agent 2@1: Hi, this is Dana, the supervisor.
    23:30 customer@1: I want to speak to your manager about this answer.
    23:31 agent 2@1: I cannot transfer you to a manager.`)
  expect(judgements.map(({ outcome }) => outcome)).toEqual(['honoured', 'refused'])
})

test('the author of the answer is charged, without one the queue of the customer’s message', () => {
  const refused = judge(`${ASK}\n23:06 agent 5@9: I cannot transfer you to a supervisor.`)
  expect(refused.map(({ vendorId, agentId }) => [vendorId, agentId])).toEqual([[9, 5]])
  expect(judge(ASK).map(({ vendorId, agentId }) => [vendorId, agentId])).toEqual([[1, null]])
})

test('in e-mail the limits are the longer ones, and count only contracted hours', () => {
  const drawing = `16:00 customer@1: I want to speak to a supervisor.
    Tue 15:00 agent 1@1: I have escalated this to my manager.
    Wed 16:00 agent 2@1: Good day.`
  const nineToFive = {
    zone: 'UTC',
    windows: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    holidays: [],
    overrides: [],
  }
  expect(judge(drawing, { channel: 'email' }, contextOf({ coverage: { 1: nineToFive } }))[0]?.outcome).toBe(
    'honoured_late',
  )
  expect(judge(drawing, { channel: 'email' })[0]?.loss).toBeGreaterThan(250_000)
  const inTime = drawing.replace('Wed 16:00', 'Wed 14:00')
  expect(judge(inTime, { channel: 'email' }, contextOf({ coverage: { 1: nineToFive } }))[0]?.outcome).toBe('honoured')
})

test('a request whose limits have not run out may still be judged otherwise as time passes', () => {
  const drawing = '09:00 customer: I want to speak to a manager, please.\n09:01 agent 1@1: One moment.'
  const unsettledAt = (asOf: string) => {
    const context = contextOf({ asOf: at(asOf) })
    return scoreConversation(conversationOf(drawing), context, [supervisorRequest]).unsettled
  }
  expect(unsettledAt('09:01')).toBe(true)
  expect(unsettledAt('12:00')).toBe(false)
})
