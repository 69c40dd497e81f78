import { expect, test } from 'vitest'
import { firstReplyWords } from './row-words'

test.each([
  [
    { firstReplyMs: 90_000, firstReplyOutcome: 'replied', firstReplyMet: 1 },
    { words: '1 min 30 s', isMissed: false },
  ],
  [
    { firstReplyMs: 0, firstReplyOutcome: 'replied', firstReplyMet: true },
    { words: '0 s', isMissed: false },
  ],
  [
    { firstReplyMs: 90_000, firstReplyOutcome: 'replied', firstReplyMet: 0 },
    { words: '1 min 30 s', isMissed: true },
  ],
  [
    { firstReplyMs: null, firstReplyOutcome: 'closed_unanswered', firstReplyMet: false },
    { words: 'never', isMissed: true },
  ],
  [
    { firstReplyMs: null, firstReplyOutcome: 'open', firstReplyMet: null },
    { words: 'not yet', isMissed: false },
  ],
  [
    { firstReplyMs: null, firstReplyOutcome: 'agent_opened', firstReplyMet: null },
    { words: 'agent opened', isMissed: false },
  ],
] as const)('%j reads %j', (row, words) => expect(firstReplyWords(row)).toEqual(words))
