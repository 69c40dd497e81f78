import { expect, test } from 'vitest'
import { parseWatchList, readAsked, readWatchFilter, watchListHref } from './watch-href'

const paramsOf = (href: string) =>
  Promise.resolve(Object.fromEntries(new URL(href, 'http://localhost').searchParams.entries()))

const filter = { from: '2026-03-01', to: null, channel: 'chat', shift: null, vendor: 3 } as const

test.each([
  { part: 'counted', place: null, agentId: null, page: 1 },
  { part: 'all', place: null, agentId: 12, page: 7 },
  { part: 'waiting', place: { kind: 'queue', name: 'help & more@shop' }, agentId: null, page: 1 },
  { part: 'all', place: { kind: 'channel', name: 'social' }, agentId: null, page: 2 },
] as const)('the address of a list is read as it was written: %j', async (asked) => {
  const href = watchListHref('left_behind', filter, asked)
  expect(await readAsked(paramsOf(href))).toEqual(asked)
  expect(await readWatchFilter(paramsOf(href))).toEqual(filter)
})

test('what cannot be read counts as not given', async () => {
  expect(await readAsked(Promise.resolve({ part: 'x', agent: '-3', page: '0', queue: ['a', 'b'] }))).toEqual({
    part: 'counted',
    place: null,
    agentId: null,
    page: 1,
  })
  expect(await readWatchFilter(Promise.resolve({ vendor: 'x', from: 'today' }))).toMatchObject({
    vendor: null,
    from: null,
  })
  expect(parseWatchList('x')).toBeNull()
})
