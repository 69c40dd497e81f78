import { expect, test } from 'vitest'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { createReply, fillReply } from './reply'
import { madeWords } from './testing'
import { BODY, COURTESY, createTokens, FRAME, NAME, NUMBER, WORD } from './tokens'
import { wordHash } from './word-hash'

const tokens = createTokens()
const reply = createReply()

function read(text: string, role: number = BODY): void {
  readTokens(text, tokens)
  markRoles(text, tokens)
  fillReply(reply, tokens, role)
}

test('the tokens of the matter stand in order, and its words alone', () => {
  read('Hi Kim, we sent Tom 12 kettles. Is there anything else I can do?')
  expect([...reply.kinds.subarray(0, reply.total)]).toEqual([WORD, WORD, NAME, NUMBER, WORD])
  expect([...reply.words.subarray(0, reply.size)]).toEqual(['we', 'sent', 'kettles'].map(wordHash))
  expect([...reply.places.subarray(0, reply.total)]).toEqual([2, 3, 4, 5, 6])
  expect(reply.role).toBe(BODY)
})
test.each([
  ['courtesies', COURTESY, 7],
  ['a frame', FRAME, 2],
])('of %s only those of that role', (_, role, total) => {
  read('Hi Kim, we sent Tom 12 kettles. Is there anything else I can do?', role)
  expect(reply).toMatchObject({ role, total })
})
test('a word has the same value among all tokens and among the words', () => {
  read('the kettle left')
  expect([...reply.values.subarray(0, 3)]).toEqual([...reply.words.subarray(0, 3)])
})
test('nothing is left of the reply before', () => {
  read('the kettle left us at noon')
  read('')
  expect(reply).toMatchObject({ total: 0, size: 0 })
})
test.each([
  [511, '7', 512, 511],
  [512, '7', 512, 512],
  [513, '', 512, 512],
])('of %i words and what stands behind, nothing behind word 512 counts', (words, behind, total, size) => {
  read(`${madeWords(0, words)} ${behind}`)
  expect(reply).toMatchObject({ total, size })
})
