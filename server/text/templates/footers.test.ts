import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FooterFinder, markFooters } from './footers'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { createTokens, FRAME } from './tokens'

const tokens = createTokens()

/** `share` of twenty replies or more end with the line. */
function find(replies: number, withLine: number, of: 'agent' | 'vendor', line = 'We are open from nine to five') {
  const finder = new FooterFinder()
  for (let n = 0; n < replies; n++) {
    const [agent, vendor] = of === 'agent' ? ['ann', null] : [null, 'north']
    readTokens(`Reply number ${n}${n < withLine ? `\n${line}` : ''}`, tokens)
    finder.count(agent, vendor)
    if (tokens.hasLines) finder.see(tokens, agent, vendor)
  }
  return finder.footers()
}

describe('a line that ends most replies', () => {
  test.each([
    ['of an agent, four in five', 100, 80, 'agent', 1],
    ['of an agent, fewer', 100, 79, 'agent', 0],
    ['of a vendor, three in five', 100, 60, 'vendor', 1],
    ['of a vendor, fewer', 100, 59, 'vendor', 0],
    ['twenty times', 20, 20, 'agent', 1],
    ['nineteen times', 19, 19, 'agent', 0],
  ] as const)('%s', (_, replies, withLine, of, count) => {
    expect(find(replies, withLine, of)).toHaveLength(count)
  })
  test('is of nobody without letters', () => {
    expect(find(100, 100, 'agent', '-----')).toEqual([])
  })
})

test('a footer belongs to the frame, however it is set; the first line never does', () => {
  const footers = new Set(find(20, 20, 'agent').map(({ line }) => line))
  const text = 'we are open from nine to five\nYour lamp is here\n* WE ARE OPEN, from nine to five *'
  readTokens(text, tokens)
  markRoles(text, tokens, footers)
  const framed = Array.from({ length: tokens.size }, (_, n) => n).filter((n) => tokens.roles[n] === FRAME)
  expect(text.slice(tokens.starts[framed[0] ?? 0], tokens.ends[framed.at(-1) ?? 0])).toBe(
    'WE ARE OPEN, from nine to five',
  )
})

interface Sent {
  text: string
  agent: string | null
  vendor: string | null
}

function findIn(replies: readonly Sent[]) {
  const finder = new FooterFinder()
  for (const { text, agent, vendor } of replies) {
    readTokens(text, tokens)
    finder.count(agent, vendor)
    if (tokens.hasLines) finder.see(tokens, agent, vendor)
  }
  return finder.footers()
}

const sentBy = (agent: string | null, vendor: string | null, text: string, times = 20): Sent[] =>
  Array.from({ length: times }, () => ({ text, agent, vendor }))

describe('which lines are looked at', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, n) => `line ${n}`).join('\n')
  test.each([
    ['no replies', [], 0],
    ['of an agent the last line only', sentBy('ann', null, 'It is here\nAnn\nNorth'), 1],
    ['of a vendor all lines but the first', sentBy(null, 'north', 'It is here\nAnn\nNorth'), 2],
    ['of a vendor a line once that stands twice in a reply', sentBy(null, 'north', 'It is here\nNorth\nNorth', 10), 0],
    ['of a vendor ten lines at most', sentBy(null, 'north', lines(14)), 10],
    ['lines without letters are passed over', sentBy('ann', null, 'It is here\nAnn\n\n---\n'), 1],
    ['never a line alone', sentBy('ann', 'north', 'It is here'), 0],
    ['nor one that nothing but breaks follow', sentBy('ann', 'north', 'It is here\n\n'), 0],
    ['of nobody none', sentBy(null, null, 'It is here\nAnn'), 0],
  ])('%s', (_, replies, count) => {
    expect(findIn(replies)).toHaveLength(count)
  })
})

test('a line that is of an agent and of a vendor counts as the vendor’s', () => {
  expect(findIn(sentBy('ann', 'north', 'It is here\nNorth')).map(({ of }) => of)).toEqual(['vendor'])
})

test('what one agent always ends with is not what another does', () => {
  const ann = sentBy('ann', null, 'It is here\nAnn', 19)
  const bob = sentBy('bob', null, 'It is here\nAnn', 19)
  expect(findIn([...ann, ...bob])).toEqual([])
})

test('an agent and a vendor of one name are two', () => {
  const agent = sentBy('north', null, 'It is here\nNorth', 12)
  const vendor = sentBy(null, 'north', 'It is here\nNorth', 12)
  expect(findIn([...agent, ...vendor])).toEqual([])
})

test('the order of the replies does not matter', () => {
  const replies = [
    ...sentBy('ann', 'north', 'It is here\nAnn\nNorth'),
    ...sentBy('bob', 'north', 'It is there\nBob'),
    ...sentBy('bob', 'south', 'It is not', 4),
  ]
  const expected = findIn(replies)
  expect(expected).toHaveLength(2)
  fc.assert(
    fc.property(fc.shuffledSubarray(replies, { minLength: replies.length }), (shuffled) => {
      expect(findIn(shuffled)).toEqual(expected)
    }),
    { seed: 41, numRuns: 30 },
  )
})

describe('tokens on footers are marked', () => {
  const lines = new Set(findIn(sentBy('ann', null, 'It is here\nNorth lamps')).map(({ line }) => line))
  const framed = (text: string, footers: ReadonlySet<number>) => {
    readTokens(text, tokens)
    markFooters(tokens, footers)
    return [...tokens.roles.subarray(0, tokens.size)].map((role) => (role === FRAME ? 'x' : '-')).join('')
  }
  test.each([
    ['the last line', 'so it is\nnorth lamps', '---xx'],
    ['one between', 'so\nnorth lamps\nit is', '-xx--'],
    ['both of two', 'so\nnorth lamps\nnorth lamps\n', '-xxxx'],
    ['after blank lines', 'so\n\n\nnorth-lamps', '-xx'],
    ['not a longer line', 'so\nnorth lamps today', '----'],
    ['not the first', 'north lamps\nso', '---'],
    ['not the only one', 'north lamps', '--'],
    ['nothing', '', ''],
  ])('%s', (_, text, drawn) => {
    expect(framed(text, lines)).toBe(drawn)
    expect(framed(text, new Set())).not.toContain('x')
  })
  test('what a longer text left behind does not count', () => {
    readTokens('so long a text that it goes on\nnorth lamps', tokens)
    expect(framed('so', lines)).toBe('-')
  })
})

test('a reply that begins with an empty line is no signature, however often it is sent', () => {
  const finder = new FooterFinder()
  for (let n = 0; n < 40; n++) {
    readTokens('\nyour lamp is here', tokens)
    finder.count('ann', 'north')
    finder.see(tokens, 'ann', 'north')
  }
  expect(finder.footers()).toEqual([])
})

test.each([
  ['lines', '\na'],
  ['breaks', '\n'],
  ['letters', 'a'],
])('a hundred kilobytes of %s are looked at in no time', (_, piece) => {
  const finder = new FooterFinder()
  readTokens(piece.repeat(100_000 / piece.length), tokens)
  const started = performance.now()
  finder.see(tokens, 'ann', 'north')
  markFooters(tokens, new Set([1]))
  expect(performance.now() - started).toBeLessThan(500)
})
