import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeMemberships, findChoice, otherNamesById, prepareChoices } from './prepare-agents'

const agent = (id: number, name: string, vendorName: string | null = null, key = name.toLowerCase()) => {
  return { id, name, vendorName, key }
}

describe('agents to choose from', () => {
  it('are told apart by vendor, then by the id of the export, then by number', () => {
    const choices = prepareChoices([
      agent(1, 'Ida Moe', 'Nordlys'),
      agent(2, 'Ida Moe', 'Halden'),
      agent(3, 'Leo Ruiz', 'Halden', 'lr-1'),
      agent(4, 'Leo Ruiz', 'Halden', 'lr-2'),
      agent(5, 'Bo Lind'),
      agent(6, 'Bo Lind'),
    ])
    expect(choices.map(({ label }) => label)).toEqual([
      'Ida Moe (Nordlys)',
      'Ida Moe (Halden)',
      'Leo Ruiz (Halden), lr-1',
      'Leo Ruiz (Halden), lr-2',
      'Bo Lind, bo lind, number 5',
      'Bo Lind, bo lind, number 6',
    ])
  })

  it('are found by the words they are shown with', () => {
    const names = fc.constantFrom('Ida Moe', 'Leo Ruiz', 'Bo Lind')
    const vendors = fc.constantFrom(null, 'Nordlys', 'Halden')
    fc.assert(
      fc.property(fc.array(fc.tuple(names, vendors), { maxLength: 8 }), (rows) => {
        const choices = prepareChoices(rows.map(([name, vendor], id) => agent(id, name, vendor)))
        for (const choice of choices) expect(findChoice(choice.label, choices)).toEqual(choice)
      }),
    )
  })

  it('are found by a name that only one has, and not by one that two have', () => {
    const choices = prepareChoices([
      agent(1, 'Ida Moe', 'Nordlys'),
      agent(2, 'Leo Ruiz', 'Nordlys'),
      agent(3, 'Leo Ruiz', 'Halden'),
    ])
    expect(findChoice(' ida moe ', choices)?.id).toBe(1)
    expect(findChoice('Leo Ruiz', choices)).toBeNull()
    expect(findChoice('', choices)).toBeNull()
  })
})

describe('for whom an agent works', () => {
  it.each([
    [null, null, 'Nordlys'],
    ['2026-03-01', null, 'Nordlys from 1 Mar 2026'],
    [null, '2026-03-31', 'Nordlys until 31 Mar 2026'],
    ['2026-03-01', '2026-03-31', 'Nordlys from 1 Mar 2026 until 31 Mar 2026'],
  ])('from %s to %s is %s', (from, to, words) =>
    expect(describeMemberships([{ vendorId: 1, vendorName: 'Nordlys', from, to }])).toBe(words),
  )

  it('is nothing where nobody said anything', () => expect(describeMemberships([])).toBeNull())
})

it('an agent has the names of all that were said to be it', () => {
  const names = otherNamesById([
    { name: 'Ida Moe', sameAsId: null },
    { name: 'Ida M.', sameAsId: 1 },
    { name: 'I. Moe', sameAsId: 1 },
  ])
  expect([...names]).toEqual([[1, ['Ida M.', 'I. Moe']]])
})
