import { describe, expect, test } from 'vitest'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { COURTESY, createTokens, FRAME } from './tokens'

const tokens = createTokens()

/** What is written between the first and the last token of a role in a text. */
function markedAs(role: number, text: string): string {
  readTokens(text, tokens)
  markRoles(text, tokens)
  const marked = Array.from({ length: tokens.size }, (_, n) => n).filter((n) => tokens.roles[n] === role)
  return marked.map((n) => text.slice(tokens.starts[n], tokens.ends[n])).join(' ')
}

describe('a greeting with what is greeted is framed', () => {
  test.each([
    ['Hi', 'Hi'],
    ['Hello Marta, your lamp is here', 'Hello Marta'],
    ['Dear Mr Okafor, your lamp is here', 'Dear Mr Okafor'],
    ['Good morning Marta, your lamp is here', 'Good morning Marta'],
    ['Good evening all! Your lamp is here', 'Good evening all'],
    ['Good lamps are rare here', ''],
    ['hi marta, your lamp is here', 'hi marta'],
    ['hi mo, your lamp is here', 'hi'],
    ['Hi your lamp is here', 'Hi'],
    ['Hi there team all again morning sir, it is here', 'Hi there team all again'],
    ['Hi. Marta, your lamp is here', 'Hi'],
    ['Hi\nthere is your lamp', 'Hi'],
    ['Your lamp says hello there today', ''],
    ['@kim @lee_2 your lamp is here', '@kim @lee_2'],
    ['@kim hello there, your lamp is here', '@kim hello there'],
    ['we sent it to @kim for you', ''],
  ])('%s', (text, framed) => {
    expect(markedAs(FRAME, text)).toBe(framed)
  })
})

describe('a closing with its signer is framed', () => {
  test.each([
    ['Your lamp is here. Regards, Tom', 'Regards Tom'],
    ['Your lamp is here. With kind regards, Tom', 'With kind regards Tom'],
    ['Your lamp is here. Yours sincerely', 'Yours sincerely'],
    ['Your lamp is here. Many thanks and kind regards from all', 'thanks and kind regards from all'],
    ['Your lamp is here. Regards, Tom https://shop.example', 'Regards Tom'],
    [
      'It is here. Regards from all of us who look after rugs in the very little shop',
      'Regards from all of us who look after rugs in the very little shop',
    ],
    ['It is here. Regards from all of us who look after rugs in the very very little shop', ''],
    ['Your lamp is here ^TB', 'TB'],
    ['Your lamp is here ~Olivia', 'Olivia'],
    ['Your lamp is here /CG', 'CG'],
    ['Your lamp is here. Wayne', 'Wayne'],
    ['Your lamp is here\nTBC', 'TBC'],
    ['Your lamp is here\nTBCD', ''],
    ['Your lamp is here. Wayne.', ''],
    ['Your lamp is here. TB.', 'TB'],
    ['Your lamp is here. wayne', ''],
    ['Your lamp is here. Christabella', 'Christabella'],
    ['Your lamp is here. Christabellas', ''],
    ['Wayne', ''],
    ['', ''],
  ])('%s', (text, framed) => {
    expect(markedAs(FRAME, text)).toBe(framed)
  })
})

describe('mail quoted in a reply is framed', () => {
  test.each([
    ['the original message', 'it is here\n-----Original Message-----\nwhere is it', 'Original Message where is it'],
    ['what somebody wrote', 'it is here\nOn 3/4/24 kim wrote:\nwhere is it', 'On 3/4/24 kim wrote where is it'],
    ['what somebody wrote, from the start', 'On 3/4/24 kim wrote: where is it', 'On 3/4/24 kim wrote where is it'],
    ['a line that begins with an angle', 'it is here\n> where is it\nas I said', 'where is it'],
    ['not what is only said', 'you asked what kim wrote: it was this', ''],
    ['not where "On" begins no line', 'it is here. On 3/4/24 kim wrote: this', ''],
    ['not an angle within a line', 'it is > than this\nas I said', ''],
  ])('%s', (_, text, framed) => {
    expect(markedAs(FRAME, text)).toBe(framed)
  })
})

describe('a sentence that is a courtesy is marked', () => {
  test.each([
    ['Thanks for waiting. Your lamp is here now', 'Thanks for waiting'],
    ['Your lamp is here now! SORRY FOR THE DELAY.', 'SORRY FOR THE DELAY'],
    ['Sorry for the delay, your lamp is here', ''],
    ['Thanks to the delay your lamp is here', ''],
    ['No problem', 'No problem'],
    ['', ''],
  ])('%s', (text, courtesy) => {
    expect(markedAs(COURTESY, text)).toBe(courtesy)
  })
  test('of fourteen words at most', () => {
    const fourteen = 'thank you so much for the a b c d e f g h'
    expect(markedAs(COURTESY, fourteen)).toBe(fourteen)
    expect(markedAs(COURTESY, `${fourteen} i`)).toBe('')
  })
  test('but what frames the reply stays its frame', () => {
    readTokens('Hello Marta. Your lamp is here', tokens)
    markRoles('Hello Marta. Your lamp is here', tokens)
    expect([...tokens.roles.subarray(0, 2)]).toEqual([FRAME, FRAME])
  })
  test.each([
    ['with a comma', 'Sorry about the lamp and the long delay', 'Sorry about the lamp, and the long delay'],
    ['with an apostrophe', "we're truly sorry for all of this", 'were truly sorry for all of this'],
    ['with another mark', 'thank you for the help – and a lot more', 'thank you for the help, and a lot more'],
  ])('whatever sentence of the same words was read before: %s', (_, courtesy, other) => {
    // Each is read twice, the other one between.
    const found = [courtesy, other, courtesy, other].map((text) => markedAs(COURTESY, text) !== '')
    expect(found).toEqual([true, false, true, false])
  })
})

test('a text without tokens has no roles', () => {
  expect(markedAs(FRAME, ' ... \n')).toBe('')
})

test.each([
  ['greetings', 'Hi '],
  ['closings', 'kind regards '],
  ['beginnings of quoted mail', '\nOn aaaa'],
  ['quoted lines', '\n> a'],
  ['what somebody wrote', '\nOn a wrote:'],
  ['courtesies', 'sorry for that. '],
  ['long courtesies', 'thank you for the, '],
  ['mentions', '@a, '],
])('a hundred kilobytes of %s are marked in no time', (_, piece) => {
  const text = `${piece.repeat(Math.ceil(100_000 / piece.length))} wrote:`
  readTokens(text, tokens)
  const started = performance.now()
  markRoles(text, tokens)
  expect(performance.now() - started).toBeLessThan(500)
})
