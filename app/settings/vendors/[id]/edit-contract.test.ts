import { describe, expect, it } from 'vitest'
import type { Contract } from '#server/domain/contract'
import { contractOf, draftOf, problemOf, usualHours, withEntry } from './edit-contract'

const days = usualHours('Europe/Riga')
const contract: Contract = {
  zone: 'Europe/Riga',
  coverages: [
    { from: null, coverage: days },
    { from: '2026-03-01', coverage: null },
  ],
}

describe('a contract that somebody writes', () => {
  it('is as it was while nothing is changed', () => expect(contractOf(draftOf(contract))).toEqual(contract))

  it('is none where nothing is agreed', () => expect(contractOf(draftOf(null))).toBeNull())

  it('is saved earliest first, whatever the order it was written in', () => {
    const { zone, coverages } = contract
    expect(contractOf(draftOf({ zone, coverages: [...coverages].reverse() }))).toEqual(contract)
  })

  it('begins with usual hours, from the beginning on, in the company’s zone', () => {
    expect(withEntry(draftOf(null), 'Europe/Oslo').entries).toEqual([
      { key: 0, from: null, coverage: usualHours('Europe/Oslo') },
    ])
  })

  it('goes on with the hours it had, from a day that is still to be said', () => {
    const draft = withEntry(draftOf({ zone: null, coverages: [{ from: null, coverage: days }] }), 'Europe/Oslo')
    expect(draft.entries[1]).toEqual({ key: 1, from: '', coverage: days })
    expect(problemOf(draft)).toMatch(/from which day/)
  })
})

describe('a contract that cannot be saved says why', () => {
  it.each<[RegExp, Contract['coverages']]>([
    [
      /same day/,
      [
        { from: null, coverage: days },
        { from: null, coverage: null },
      ],
    ],
    [
      /same day/,
      [
        { from: '2026-03-01', coverage: days },
        { from: '2026-03-01', coverage: null },
      ],
    ],
    [/at least one day/, [{ from: null, coverage: { ...days, windows: [{ days: [], from: '09:00', to: '17:00' }] } }]],
  ])('%s', (words, coverages) => expect(problemOf(draftOf({ zone: null, coverages }))).toMatch(words))

  it('and one that can be saved does not', () => expect(problemOf(draftOf(contract))).toBeNull())
})
