import { expect, test } from 'vitest'
import { WHOLE_LIST } from '#server/domain/filter'
import { findGone } from './find-gone'

const NO_NAMES = { vendor: null, agent: null, slot: null }
const filter = { ...WHOLE_LIST, vendor: 3, agentId: 9, measure: 'template_use', slot: 'abc' } as const

test('what a saved view names and is no longer there is taken off and told', () => {
  expect(findGone(filter, NO_NAMES)).toEqual({
    change: { vendor: null, agentId: null, slot: null },
    words: ['a vendor', 'an agent', 'a template'],
  })
  expect(findGone(filter, { vendor: 'Owls', agent: null, slot: 'Hello' })).toEqual({
    change: { agentId: null },
    words: ['an agent'],
  })
})

test.each([
  ['is there', filter, { vendor: 'Owls', agent: 'Maya', slot: 'Hello' }],
  ['is not named', WHOLE_LIST, NO_NAMES],
  ['is nobody', { ...WHOLE_LIST, vendor: 'nobody' } as const, NO_NAMES],
  ['has no name of its own', { ...WHOLE_LIST, measure: 'hour_of_week', slot: '3' } as const, NO_NAMES],
])('nothing is taken off that %s', (_, whole, names) =>
  expect(findGone(whole, names)).toEqual({ change: {}, words: [] }),
)
