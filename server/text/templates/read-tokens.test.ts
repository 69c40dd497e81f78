import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { COURTESY, createTokens, FRAME, TOKEN_KINDS, WORD } from './tokens'
import { valueHash, wordHash } from './word-hash'

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

describe('a capitalised word within a sentence is a name', () => {
  test.each([
    ['neighbours are one', 'we met Anna Maria Berg today', 'we met <name> today'],
    ['over a mark too', 'now we met Anna, Maria today', 'now we met <name> today'],
    ['not over more than two signs', 'now we met Anna,  Maria today', 'now we met <name> <name> today'],
    ['not at the start of a sentence', 'All is well. Anna is here', 'All is well Anna is here'],
    ['not at the start of a line', 'all is well\nAnna is here', 'all is well Anna is here'],
    ['not after a greeting', 'Hi there, Your lamp is here', '[Hi] [there] Your lamp is here'],
    ['after a title in a sentence', 'we met dr. Berg and mrs. Lund', 'we met dr <name> and mrs <name>'],
    ['not after a stop and a word that is no title', 'we met drs. Berg is here', 'we met drs Berg is here'],
    ['not "I"', 'now I see that I’ll go', 'now I see that I’ll go'],
    ['not in capitals alone', 'we are SURE of it', 'we are SURE of it'],
    ['not one letter', 'we go to X today', 'we go to X today'],
    ['after a point in a figure or a word', 'version 2.5 of shop.lamp Berg', 'version <number> of shop lamp <name>'],
    ['not after a stop that no blank follows', 'the lamp is here.Anna has it', 'the lamp is here Anna has it'],
  ])('%s', (_, text, drawn) => {
    expect(draw(text)).toBe(drawn)
  })

  test('up to two words in five, once there are eight to judge by', () => {
    const names = (capitals: number, words: number) => {
      const text = Array.from({ length: words }, (_, n) => (n < capitals ? 'Berg' : 'lamp')).join(' - ')
      readTokens(`so ${text}`, tokens)
      return tokens.kinds.subarray(0, tokens.size).some((kind) => TOKEN_KINDS[kind] === 'name')
    }
    expect([names(4, 10), names(5, 10)]).toEqual([true, false])
    expect([names(7, 7), names(8, 8)]).toEqual([true, false])
  })
})

describe('sentences are counted from 0', () => {
  test.each([
    ['Here it is. There it is! Is it?', [0, 0, 0, 1, 1, 1, 2, 2]],
    ['...here\n\nthere', [0, 1]],
    ['one: two; three', [0, 1, 2]],
    ['we met dr. berg', [0, 0, 0, 0]],
    ['家。家', [0, 1]],
  ])('%s', (text, expected) => {
    readTokens(text, tokens)
    expect([...tokens.sentences.subarray(0, tokens.size)]).toEqual(expected)
  })
})

describe('what a text looks like besides', () => {
  test.each([
    ['one line', { hasLines: false, mayQuote: false }],
    ['two\nlines', { hasLines: true, mayQuote: false }],
    ['\n', { hasLines: true, mayQuote: false }],
    ['kim wrote: this', { hasLines: false, mayQuote: true }],
    ['kim wrote this', { hasLines: false, mayQuote: false }],
    ['---- mail', { hasLines: false, mayQuote: true }],
    ['-- mail', { hasLines: false, mayQuote: false }],
    ['> mail', { hasLines: false, mayQuote: true }],
    ['so > mail', { hasLines: false, mayQuote: false }],
    ['', { hasLines: false, mayQuote: false }],
  ])('%j', (text, expected) => {
    readTokens(text, tokens)
    expect({ hasLines: tokens.hasLines, mayQuote: tokens.mayQuote }).toEqual(expected)
  })
})

test('tokens stand in order and apart, are not empty, and have the hash of what stands there', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'aAbZ19äß .,:;!?@<>"\'’“”-_/\n$€家^~*'),
    fc.constantFrom('www.', '://', 'Berg ', ' pm', 'a.b@c.de', '<LINK>', 'wrote: ', 'dr. ', 'an ', '\0', '😀'),
  )
  const fresh = createTokens()
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      readTokens(text, tokens)
      let before = 0
      let sentence = 0
      for (let n = 0; n < tokens.size; n++) {
        const [start = -1, end = -1] = [tokens.starts[n], tokens.ends[n]]
        const written = text.slice(start, end)
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect((tokens.sentences[n] ?? -1) - sentence).toBeGreaterThanOrEqual(0)
        expect((tokens.sentences[n] ?? -1) - sentence).toBeLessThanOrEqual(1)
        expect(tokens.hashes[n]).toBe(tokens.kinds[n] === WORD ? wordHash(written) : valueHash(written))
        expect(tokens.roles[n]).toBe(0)
        before = end
        sentence = tokens.sentences[n] ?? -1
      }
      // What was read before leaves nothing behind.
      readTokens(text, fresh)
      expect(fresh.kinds.subarray(0, fresh.size)).toEqual(tokens.kinds.subarray(0, tokens.size))
      expect(fresh.ends.subarray(0, fresh.size)).toEqual(tokens.ends.subarray(0, tokens.size))
      readTokens('1.'.repeat(text.length), fresh)
    }),
    { seed: 51, numRuns: 1000 },
  )
})
