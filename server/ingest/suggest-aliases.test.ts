import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestAliases } from './suggest-aliases'

const suggest = (...names: string[]) =>
  suggestAliases(names.map((name) => ({ vendor: 'Harbour', name }))).map((group) => group.names)

describe('names that may be one person', () => {
  it.each([
    ['case', 'ANNA KLEIN'],
    ['accents', 'Ànna Klêin'],
    ['blanks', ' Anna  Klein'],
    ['punctuation', 'Anna-Klein'],
    ['order', 'Klein, Anna'],
    ['order without a comma', 'Klein Anna'],
    ['an address of the name', 'anna.klein@example.com'],
    ['an address the other way round', 'klein_anna@example.com'],
    ['an address run together', 'annaklein@example.com'],
    ['an address with an initial', 'AKlein@example.com'],
    ['an address with a parted initial', 'a.klein@example.com'],
    ['an address with a mark', 'anna.klein+night@example.com'],
    ['a name with its address', 'Anna Klein <anna@example.com>'],
    ['an initial behind', 'Anna K.'],
    ['an initial before', 'A. Klein'],
  ])('by %s', (_, name) => {
    expect(suggest('Anna Klein', name, 'Ben Okafor')).toEqual([[name, 'Anna Klein'].sort()])
  })

  it.each([
    ['two full names that differ', ['Anna Klein', 'Anna Klean']],
    ['an initial that fits two', ['Anna Klein', 'Anna Kaiser', 'Anna K.']],
    ['an address that fits two', ['Anna Klein', 'Arno Klein', 'aklein@example.com']],
    ['an address with a number', ['Anna Klein', 'aklein2@example.com']],
    ['an address of a team', ['Anna Klein', 'support@example.com']],
    ['a first name alone', ['Anna Klein', 'Anna']],
    ['numbered seats', ['Agent 1', 'Agent 2', 'Agent 12']],
    ['names whose letters alone agree', ['Ann Aklein', 'Anna Klein']],
    ['a middle name', ['Anna Klein', 'Anna Maria Klein']],
  ])('are not %s', (_, names) => {
    expect(suggest(...names)).toEqual([])
  })

  it('also where a part is written together', () => {
    expect(suggest('Mary Ann Lee', 'MaryAnn Lee', 'Mary-Ann Lee')).toEqual([
      ['Mary Ann Lee', 'Mary-Ann Lee', 'MaryAnn Lee'],
    ])
  })

  it('without a full name, where they are equal but for case', () => {
    expect(suggest('anna', 'ANNA', 'Ben', 'x@example.com', 'X@Example.com')).toEqual([
      ['ANNA', 'anna'],
      ['X@Example.com', 'x@example.com'],
    ])
  })

  it('are of one vendor, and of none', () => {
    const agents = [
      { vendor: 'Harbour', name: 'Anna Klein' },
      { vendor: 'Quay', name: 'anna klein' },
      { vendor: null, name: 'Ben Okafor' },
      { vendor: null, name: 'BEN OKAFOR' },
      { vendor: 'Harbour', name: 'Anna K.' },
    ]
    expect(suggestAliases(agents)).toEqual([
      { vendor: null, names: ['BEN OKAFOR', 'Ben Okafor'] },
      { vendor: 'Harbour', names: ['Anna K.', 'Anna Klein'] },
    ])
  })

  it('come in the same order whatever the order of the agents, and each name once', () => {
    const name = fc.constantFrom(
      'Anna Klein',
      'Klein, Anna',
      'ANNA KLEIN',
      'Anna K.',
      'aklein@x.example',
      'Ben Okafor',
      'ben.okafor@x.example',
      'Bea Okafor',
      'B. Okafor',
      'b@x.example',
      'MaryAnn Lee',
      'Mary Ann Lee',
      '',
      '—',
    )
    const agent = fc.record({ vendor: fc.constantFrom(null, 'Harbour', 'Quay'), name })
    fc.assert(
      fc.property(fc.array(agent, { maxLength: 20 }), (agents) => {
        const suggested = suggestAliases(agents)
        expect(suggestAliases(agents.toReversed())).toEqual(suggested)
        const all = suggested.flatMap(({ vendor, names }) => names.map((one) => `${vendor}|${one}`))
        expect(new Set(all).size).toBe(all.length)
        expect(suggested.every(({ names }) => names.length > 1)).toBe(true)
      }),
    )
  })
})
