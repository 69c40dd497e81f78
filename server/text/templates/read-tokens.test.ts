import { describe, expect, test } from 'vitest'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { COURTESY, createTokens, FRAME, TOKEN_KINDS } from './tokens'

const tokens = createTokens()

/** Words as they are, what is masked as "<kind>", frames in brackets and courtesies in braces. */
function draw(text: string): string {
  readTokens(text, tokens)
  markRoles(text, tokens)
  return Array.from({ length: tokens.size }, (_, n) => {
    const kind = TOKEN_KINDS[tokens.kinds[n] ?? 0] ?? ''
    const written = kind === 'word' ? text.slice(tokens.starts[n], tokens.ends[n]) : `<${kind}>`
    return tokens.roles[n] === FRAME ? `[${written}]` : tokens.roles[n] === COURTESY ? `{${written}}` : written
  }).join(' ')
}

describe('what belongs to one case is masked by its kind', () => {
  test.each([
    ['Your parcel 48213 left on Monday at 5 pm.', 'Your parcel <id> left on <date> at <time>'],
    ['We refunded $12.50 for 2 boxes.', 'We refunded <money> for <number> boxes'],
    ['See https://shop.example/a?b=1, then write to me@shop.example.', 'See <url> then write to <email>'],
    ['The Harbour View Lodge is full.', 'The <name> is full'],
    ["The 'Quiet Room' is free.", 'The <quoted> is free'],
    ['Your visit to Dr. Okafor is booked.', 'Your visit to <name> is booked'],
    ["I'm sure I can, and it's done.", "I'm sure I can and it's done"],
    ['Call 020-7946-0958 before 09:30.', 'Call <phone> before <time>'],
    ['Open <LINK> and sign in', 'Open <url> and sign in'],
    ['', ''],
  ])('%s', (text, drawn) => {
    expect(draw(text)).toBe(drawn)
  })
  test('capitals say nothing where most words have them', () => {
    const text = 'Please Send The Blue Form Back To Our Main Office By Post'
    expect(draw(text)).toBe(text)
  })
})

describe('what frames a reply is no part of it', () => {
  test.each([
    ['Hi Marta, your parcel is here', '[Hi] [<name>] your parcel is here'],
    ['@kim_82 Hello there! Where is it?', '[<name>] [Hello] [there] Where is it'],
    ['It is on its way. Kind regards, Tom', 'It is on its way [Kind] [regards] [<name>]'],
    ['It is on its way now. ^TB', 'It is on its way now [<name>]'],
    ['It is on its way. TB', 'It is on its way [TB]'],
    [
      'It left today\nOn Monday, Kim wrote:\nwhere is it?',
      'It left today [On] [<date>] [<name>] [wrote] [where] [is] [it]',
    ],
    ['It left today\n> where is it?', 'It left today [where] [is] [it]'],
  ])('%s', (text, drawn) => {
    expect(draw(text)).toBe(drawn)
  })
  test('a courtesy is told from the matter', () => {
    expect(draw('Your room is ready. Is there anything else I can do?')).toBe(
      'Your room is ready {Is} {there} {anything} {else} {I} {can} {do}',
    )
  })
})

test.each([
  ['letters', 'a'],
  ['quotes', "'"],
  ['digits and points', '1.'],
  ['mentions', '@a '],
  ['addresses', 'a.b-c@d '],
  ['angles', '<a'],
  ['lines', '\n>'],
])('a hundred kilobytes of %s are read in no time', (_, piece) => {
  const text = piece.repeat(100_000 / piece.length)
  const started = performance.now()
  readTokens(text, tokens)
  markRoles(text, tokens)
  expect(performance.now() - started).toBeLessThan(500)
})
