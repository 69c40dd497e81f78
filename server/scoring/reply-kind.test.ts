import { expect, test } from 'vitest'
import { replyKindOf } from './reply-kind'

test.each([
  ['Please restart the router now.', 'full'],
  ['We are looking into it.', 'holding'],
  ['👍', 'thin'],
  ['Yes, done', 'thin'],
  ['Yes, all done', 'full'],
  ['a b c d e', 'thin'],
  ['', 'full'],
  ['  \n', 'full'],
])('the reply "%s" is %s', (text, kind) => {
  expect(replyKindOf(text)).toBe(kind)
})
