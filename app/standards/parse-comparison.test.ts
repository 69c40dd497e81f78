import { describe, expect, it } from 'vitest'
import { comparisonHref, parseComparison } from './parse-comparison'

describe('the versions that an address holds side by side', () => {
  it('are those it was built from', () => {
    const { searchParams } = new URL(comparisonHref(1, 12), 'http://localhost')
    expect(parseComparison(Object.fromEntries(searchParams))).toEqual({ from: 1, to: 12 })
  })

  it.each([[{}], [{ from: '1' }], [{ from: '1', to: 'x' }], [{ from: '2', to: '2' }], [{ from: ['1', '2'], to: '2' }]])(
    'are none where it says %j',
    (given) => expect(parseComparison(given)).toBeNull(),
  )
})
