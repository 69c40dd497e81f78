import { describe, expect, it } from 'vitest'
import { readWaiting, waitingHref } from './waiting-url'

const read = (query: string) => readWaiting(Promise.resolve(Object.fromEntries(new URLSearchParams(query))))
const EVERYBODY = { part: 'all', holder: null, at: 'data' } as const

describe('the waiting customers that an address asks for', () => {
  it('are all of them up to the end of the data where nothing is said', async () => {
    expect(await read('')).toEqual({ filter: EVERYBODY, cursor: null })
    expect(waitingHref(EVERYBODY)).toBe('/waiting')
  })

  it.each([
    { part: 'automatic', holder: 3, at: 'now' },
    { part: 'late', holder: 'nobody', at: 'data' },
  ] as const)('are those whose address was built: %j', async (filter) => {
    const href = waitingHref(filter, '100.2.3')
    const cursor = { sortValue: 100, conversationId: 2, ordinal: 3 }
    expect(await read(href.slice(href.indexOf('?')))).toEqual({ filter, cursor })
  })

  it.each(['part=some', 'vendor=-1', 'vendor=x', 'at=later', 'cursor=1'])('take %s as not given', async (query) => {
    expect(await read(query)).toEqual({ filter: EVERYBODY, cursor: null })
  })
})
