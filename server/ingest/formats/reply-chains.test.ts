import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReplyChains } from './reply-chains'

describe('reply chains', () => {
  it('lead back to the message they began with, whether it is in the file or not', () => {
    const chains = createReplyChains()
    chains.add('3', '2')
    chains.add('2', '1')
    expect(['1', '2', '3', '9'].map(chains.rootOf)).toEqual(['1', '1', '1', '9'])
  })

  it('bridge a missing message that was announced as a reply', () => {
    const chains = createReplyChains()
    chains.addReply('1', '2')
    chains.add('3', '2')
    expect(chains.rootOf('3')).toBe('1')
  })

  it('believe what a message says of itself before what another says of it', () => {
    const chains = createReplyChains()
    chains.addReply('7', '2')
    chains.add('2', '1')
    chains.addReply('8', '2')
    expect(chains.rootOf('2')).toBe('1')
  })

  it('keep ids longer than exact numbers, and leading zeros', () => {
    const chains = createReplyChains()
    chains.add('1844674407370955161', '1844674407370955160')
    chains.add('02', '01')
    expect(chains.rootOf('1844674407370955161')).toBe('1844674407370955160')
    expect(chains.rootOf('02')).toBe('01')
    expect(chains.rootOf('2')).toBe('2')
  })

  it('end where replies go in a circle, at the same place for everybody in it', () => {
    const chains = createReplyChains()
    chains.add('5', '4')
    chains.add('4', '6')
    chains.add('6', '5')
    chains.add('9', '6')
    expect(['4', '5', '6', '9'].map(chains.rootOf)).toEqual(['4', '4', '4', '4'])
  })

  it('do not depend on the order of rows', () => {
    const replies = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(30)), { selector: ([id]) => id, maxLength: 30 })
    const shuffled = replies.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    )
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [one, two] = [rows, others].map((list) => {
          const chains = createReplyChains()
          for (const [id, parent] of list) chains.add(String(id), String(parent))
          return rows.map(([id]) => chains.rootOf(String(id)))
        })
        expect(one).toEqual(two)
      }),
    )
  })
})
