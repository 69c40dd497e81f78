import { describe, expect, test } from 'vitest'
import { FooterFinder } from './footers'
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
