import { describe, expect, it } from 'vitest'
import { parseState, prepareTabs } from './prepare-tabs'

describe('the tabs of coaching', () => {
  it('are all the states, also those without a flag', () => {
    expect(prepareTabs([{ state: 'done', n: 3 }]).map(({ state, n }) => `${state} ${n}`)).toEqual([
      'open 0',
      'planned 0',
      'discussed 0',
      'done 3',
    ])
  })

  it.each(prepareTabs([]))('lead to an address that asks for $state', ({ state, href }) => {
    expect(parseState(new URL(href, 'http://localhost').searchParams.get('state') ?? '')).toBe(state)
  })

  it.each([undefined, '', 'gone', ['done']])('are on open flags where the address says %j', (value) => {
    expect(parseState(value)).toBe('open')
  })
})
