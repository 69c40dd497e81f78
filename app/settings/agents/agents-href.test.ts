import { describe, expect, it } from 'vitest'
import { agentsHref } from './agents-href'

describe('the address of agents', () => {
  it.each([
    [null, null, '/settings/agents'],
    [3, null, '/settings/agents?vendor=3'],
    [3, 'K & L', '/settings/agents?vendor=3&q=K+%26+L'],
  ])('of vendor %s whose names hold %s is %s', (vendorId, search, href) =>
    expect(agentsHref(vendorId, search)).toBe(href),
  )
})
