/** Words with which somebody asks for patience or says to be at it, whatever the length of the reply. */
const patienceWords = [
  'one moment',
  'just a moment',
  'moment please',
  'bear with',
  'hold on',
  'please hold',
  'please wait',
  'just checking',
  'let me check',
  'let me look',
  'let me see',
  'looking into',
  'look into',
  'will check',
  'am checking',
  "i'm checking",
  'checking this',
  'get back to you',
  'thank you for waiting',
  'thanks for waiting',
  'thank you for holding',
  'be right back',
  'right with you',
]

/** Such a reply is no answer, and none is expected of it: patience, how long it takes, and taking one's leave. */
export const holdingWords = [
  ...patienceWords,
  'a moment',
  'a minute',
  'few minutes',
  'anything else',
  'have a great',
  'have a nice',
  'take care',
]

/** A short reply with one of these only says that somebody is at it (method.md 1.6). */
export const acknowledgingWords = [
  ...patienceWords,
  'received',
  'checking',
  'will get back',
  'as soon as we',
  'in our queue',
  'be in touch',
]

/** Words that tell the customer to do something: such a reply is more than holding. */
export const instructionWords = [
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
