/** Words of a reply that only says that somebody is at it (method.md 1.6). */
export const HOLDING_WORDS: readonly string[] = [
  'received',
  'looking into',
  'look into',
  'checking',
  'will get back',
  'get back to you',
  'bear with',
  'as soon as we can',
  'in our queue',
  'be in touch',
]

/** Words that tell the customer to do something: such a reply is more than holding. */
export const INSTRUCTION_WORDS: readonly string[] = [
  'click',
  'open',
  'select',
  'choose',
  'enter',
  'send us',
  'reply with',
  'try',
  'restart',
  'sign in',
  'log in',
  'go to',
  'attach',
  'confirm',
  'follow',
]
