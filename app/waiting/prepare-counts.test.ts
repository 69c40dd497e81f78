import { describe, expect, it } from 'vitest'
import { prepareCounts } from './prepare-counts'

const GROUPS = [
  { holderVendorId: 1, holderName: 'Owls', counts: { all: 7, automatic: 2, reopened: 1, parked: 0, late: 5 } },
  { holderVendorId: null, holderName: null, counts: { all: 3, automatic: 1, reopened: 0, parked: 1, late: 3 } },
]
const EVERYBODY = { part: 'all', holder: null, at: 'data' } as const
const drawn = (choices: readonly { words: string; href: string; isCurrent: boolean }[]) =>
  choices.map(({ words, href, isCurrent }) => `${isCurrent ? '* ' : ''}${words} ${href}`)

describe('the choices among those who wait', () => {
  it('count everybody where nothing is chosen', () => {
    const { total, parts, holders } = prepareCounts(GROUPS, EVERYBODY)
    expect(total).toBe(10)
    expect(drawn(parts)).toEqual([
      '* All 10 /waiting',
      'Only an automatic answer 3 /waiting?part=automatic',
      'Reopened after closing 1 /waiting?part=reopened',
      'Parked as pending 1 /waiting?part=parked',
      'Past the target 8 /waiting?part=late',
    ])
    expect(drawn(holders)).toEqual([
      "* Anybody's turn 10 /waiting",
      'Owls 7 /waiting?vendor=1',
      'Nobody 3 /waiting?vendor=nobody',
    ])
  })

  it('count what they lead to, the other choice and the moment being kept', () => {
    const { everybody, total, parts, holders } = prepareCounts(GROUPS, { part: 'late', holder: 'nobody', at: 'now' })
    expect([everybody, total]).toEqual([10, 3])
    expect(drawn(parts)[1]).toBe('Only an automatic answer 1 /waiting?part=automatic&vendor=nobody&at=now')
    expect(drawn(holders)).toEqual([
      "Anybody's turn 8 /waiting?part=late&at=now",
      'Owls 5 /waiting?part=late&vendor=1&at=now',
      '* Nobody 3 /waiting?part=late&vendor=nobody&at=now',
    ])
  })

  it('are zero for a holder for whom nobody waits', () => {
    expect(prepareCounts(GROUPS, { ...EVERYBODY, holder: 9 }).total).toBe(0)
    expect(prepareCounts([], EVERYBODY).total).toBe(0)
  })
})
