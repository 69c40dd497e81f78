import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Grouper, wantedRole } from './group-texts'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { createReply, fillReply, type Reply } from './reply'
import { Shapes } from './shapes'
import { createTokens } from './tokens'

const tokens = createTokens()

function read(text: string): number {
  readTokens(text, tokens)
  markRoles(text, tokens)
  return wantedRole(tokens)
}

/** A reply but for where its tokens stand. */
const seen = ({ role, kinds, values, words, total, size }: Reply) => ({
  role,
  kinds: [...kinds.subarray(0, total)],
  values: [...values.subarray(0, total)],
  words: [...words.subarray(0, size)],
})

/** Keeps the shapes of all texts, and fills in each from its group and its shape, and from its tokens. */
function fillAll(texts: readonly string[], shapes = new Shapes()) {
  const grouper = new Grouper()
  const groupOf = texts.map((text, n) => {
    const role = read(text)
    shapes.add(tokens, role)
    return grouper.add(tokens, n)
  })
  const groups = grouper.groups()
  const reply = createReply()
  const kept = texts.map((_, n) => {
    shapes.fill(reply, n, groups, groupOf[n] ?? -1)
    return seen(reply)
  })
  const whole = texts.map((text) => {
    fillReply(reply, tokens, read(text))
    return seen(reply)
  })
  return { kept, whole, groups, groupOf }
}

test('a reply from its group and its shape is the reply from its tokens', () => {
  const piece = fc.constantFrom(
    'your lamp',
    'is here',
    '4711',
    '$5',
    'Marta',
    'at 5 pm',
    '. ',
    'Thanks for waiting. ',
    'Hi Tom, ',
    '<LINK>',
    '',
  )
  const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const { kept, whole } = fillAll(texts)
      expect(kept).toEqual(whole)
    }),
    { seed: 21 },
  )
})

test.each([
  ['no text', []],
  ['an empty one', ['']],
  ['values alone', ['4711 $5']],
  ['values at both ends and next to each other', ['4711 $5 your lamp 12:30 4712', '4711 your lamp']],
  ['the same words around other values', ['your 4711 lamp', 'your lamp 4711', 'your lamp']],
  ['a courtesy', ['Thanks for waiting', 'Thanks for waiting. Your lamp']],
  ['more words than take part', [`${'so '.repeat(511)}4711 so 4712 so 4713`, `${'so '.repeat(512)}4711`]],
])('%s', (_, texts) => {
  const { kept, whole } = fillAll(texts)
  expect(kept).toEqual(whole)
})

test('a repeated reply has the shape of the one it repeats, wherever that stands', () => {
  const shapes = new Shapes()
  const { kept, groups, groupOf } = fillAll(['your 4711 lamp', 'your lamp', 'your lamp $5'], shapes)
  const reply = createReply()
  for (const of of [0, 1, 2]) shapes.repeat(of)
  for (const of of [0, 1, 2]) {
    shapes.fill(reply, 3 + of, groups, groupOf[of] ?? -1)
    expect(seen(reply)).toEqual(kept[of])
  }
})

test('once cleared, the next reply is the first', () => {
  const shapes = new Shapes()
  fillAll(['your 4711 lamp', 'your lamp 4712'], shapes)
  shapes.clear()
  const { kept, whole } = fillAll(['$5 your lamp'], shapes)
  expect(kept).toEqual(whole)
})
