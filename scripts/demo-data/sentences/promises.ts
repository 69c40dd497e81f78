/** A dated commitment: the words, and by when they fall due, counted in hours or as the end of a day. */
export interface PromiseWording {
  words: string
  due: { withinHours: number } | { endOfDay: number }
  channels: readonly ('chat' | 'email')[]
}

/** Something that an agent promises without having been asked for anybody else. */
export const PROMISES: readonly PromiseWording[] = [
  {
    words:
      'I will [write to you|get back to you] within two hours, {first}, once [the warehouse|our technician] [has answered|replies].',
    due: { withinHours: 2 },
    channels: ['chat', 'email'],
  },
  {
    words:
      '[You will hear|You hear] from me within [an hour|one hour]. [I have to ask|I need to ask] [the technical team|our back office] first.',
    due: { withinHours: 1 },
    channels: ['chat'],
  },
  {
    words:
      '[I am waiting for|I asked for] an answer from [the people in charge|our back office] and will update you by tomorrow.',
    due: { endOfDay: 1 },
    channels: ['chat', 'email'],
  },
  {
    words: "I'll [reply|write] here within 24 hours with [the result|what I found].",
    due: { withinHours: 24 },
    channels: ['email'],
  },
  {
    words:
      '[Our accounting|The finance team] [has to look|must look] at it. I will send you their answer within 48 hours.',
    due: { withinHours: 48 },
    channels: ['email'],
  },
  {
    words: "[Before the end of the day|By the end of today] I'll [send you|let you have] an update.",
    due: { endOfDay: 0 },
    channels: ['chat', 'email'],
  },
]

/** What a customer is told who asked for a supervisor that is not there at the moment. */
export const CALLBACKS: readonly PromiseWording[] = [
  {
    words: '{senior}, our [team lead|supervisor], will [contact|write to] you within {callbackHours} hours.',
    due: { withinHours: 3 },
    channels: ['chat'],
  },
  {
    words:
      '[I have booked|There is] a reply from {senior}, [my manager|the manager], for you: you will get it by tomorrow.',
    due: { endOfDay: 1 },
    channels: ['chat', 'email'],
  },
  {
    words:
      'My supervisor {senior} [is in a meeting|is on another case] and will answer you [here|in this thread] within {callbackHours} hours.',
    due: { withinHours: 3 },
    channels: ['chat'],
  },
  {
    words: '{senior} [leads this team and|heads our desk and] will reply to you within 24 hours.',
    due: { withinHours: 24 },
    channels: ['email'],
  },
]

export const PROMISE_KEPT = [
  'Hello {first}, [as promised|here is the update]: [they came back to me|I have the answer]. {result}',
  '{first}, [short update|the news you were waiting for]: {result}',
]
export const PROMISE_LATE = [
  '{first}, [this took longer than I said|I am late with this, sorry]: {result}',
  '[Apologies for the silence|Sorry that you had to ask], {first}: {result}',
]
export const RESULTS = [
  '[everything is settled|all is sorted], [nothing left for you to do|there is nothing you need to do].',
  '[they found the cause|the cause was found] and [it is fixed|fixed it], reference {caseNumber}.',
  '[your request was approved|it was approved], {smallAmount} [are on the way|go to your card].',
]
export const PROMISE_CHASED = [
  '[You said|You promised] [I would hear|an answer]. [Nothing came|I heard nothing].',
  '[It is past the time you gave|The time you named is over]. [What now|So]?',
  '[Still no word|Still no message] [from anyone|from you].',
]

export const AUTOREPLIES = [
  'Thank you for your message to Brackenfold. This is an automatic confirmation: your request has the number {caseNumber}. We will answer you within 24 hours. Please do not reply to this mail.',
  'Hello,\n\nyour mail has reached us and was given the number {caseNumber}. A colleague will reply within 24 hours.\n\n(This mail was written by a machine.)',
]
