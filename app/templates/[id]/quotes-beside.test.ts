import { expect, test } from 'vitest'
import { quotesBeside } from './quotes-beside'

const cited = (messageId: number, quote: string) => ({ messageId, start: 0, end: quote.length, quote })

test.each([
  ['what was asked', [cited(1, 'Where is order 7?'), cited(2, 'Thank you.')], ['Where is order 7?']],
  ['nothing where the same reply stands twice', [cited(1, 'Thank you.'), cited(2, 'Thank you.')], []],
  ['nothing where the finding rests on the use alone', [cited(2, '{{name}}')], []],
  ['each quote once', [cited(1, 'Read it.'), cited(2, 'Thank you.'), cited(3, 'Read it.')], ['Read it.']],
  ['nothing of an empty message', [cited(1, ''), cited(2, 'Thank you.')], []],
])('beside a use stands %s', (_, evidence, quotes) => expect(quotesBeside({ messageId: 2, evidence })).toEqual(quotes))
