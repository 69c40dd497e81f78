import { describe, expect, it } from 'vitest'
import { DEFAULT_COLUMNS } from '#server/domain/list-column'
import { hrefByStep, hrefWith, listHref, readListFilter, readStep } from './filter-url'

const read = (query: string) => readListFilter(Promise.resolve(Object.fromEntries(new URLSearchParams(query))))

describe('the list that an address asks for', () => {
  it('is all conversations, the latest first, where nothing is said', async () => {
    expect(await read('')).toEqual({
      filter: {
        from: null,
        to: null,
        channel: null,
        shift: null,
        measure: 'conversations',
        result: null,
        slot: null,
        vendor: null,
        topic: null,
        agentId: null,
        outcome: null,
        band: null,
        search: null,
      },
      sort: 'recent',
      columns: DEFAULT_COLUMNS,
    })
  })

  it('is the list whose address was built', async () => {
    const filter = {
      from: '2026-02-28',
      to: '2026-03-01',
      channel: 'chat',
      shift: 'after_hours',
      measure: 'lost',
      result: 'rest',
      slot: 'first-reply-time',
      topic: 'Refund & return',
      vendor: 'nobody',
      agentId: 7,
      outcome: 'abandoned',
      band: 'under_50',
      search: '"where is" my café & 50%*',
    } as const
    const columns = ['topic', 'score'] as const
    const href = listHref(filter, 'lowest_score', columns)
    expect(await read(href.slice(href.indexOf('?')))).toEqual({ filter, sort: 'lowest_score', columns })
  })

  it('tells “no topic” from “every topic”', async () => {
    const href = listHref({ measure: 'reply', topic: '' })
    expect((await read(href.slice(href.indexOf('?')))).filter.topic).toBe('')
    expect((await read('')).filter.topic).toBeNull()
  })

  it.each([
    ['from=2026-02-30', 'from'],
    ['from=2026-13-01', 'from'],
    ['to=yesterday', 'to'],
    ['channel=pigeon', 'channel'],
    ['shift=lunch', 'shift'],
    ['result=maybe', 'result'],
    [`slot=${'x'.repeat(101)}`, 'slot'],
    [`topic=${'x'.repeat(201)}`, 'topic'],
    ['vendor=-1', 'vendor'],
    ['agent=99999999999999999999', 'agentId'],
    ['agent=0', 'agentId'],
    ['outcome=lost', 'outcome'],
    ['band=best', 'band'],
    ['q=', 'search'],
    ['q=%20%09', 'search'],
    [`q=${'x'.repeat(201)}`, 'search'],
  ] as const)('takes what cannot be read, %s, as not given', async (query, field) => {
    expect((await read(query)).filter[field]).toBeNull()
  })

  it.each([
    ['columns=score,topic,score', ['topic', 'score']],
    ['columns=score,mood', ['score']],
    ['columns=', DEFAULT_COLUMNS],
    ['columns=mood', DEFAULT_COLUMNS],
  ])('shows, for %s, the columns %j', async (query, columns) => {
    expect((await read(query)).columns).toEqual(columns)
  })

  it('shows the columns that a form gives one by one', async () => {
    const asked = await readListFilter(Promise.resolve({ columns: ['score', 'topic'] }))
    expect(asked.columns).toEqual(['topic', 'score'])
  })

  it('leaves defaults out of an address', () => {
    expect(listHref({}, 'recent', DEFAULT_COLUMNS)).toBe('/conversations')
    expect(listHref({})).toBe('/conversations')
    expect(hrefWith('/', { measure: 'conversations', vendor: null })).toBe('/')
  })
})

describe('the step of trends', () => {
  const stepOf = (query: string) => readStep(Promise.resolve(Object.fromEntries(new URLSearchParams(query))))

  it.each([
    ['', 'week'],
    ['by=week', 'week'],
    ['by=month', 'month'],
    ['by=fortnight', 'week'],
  ])('of the address ?%s is a %s', async (query, step) => expect(await stepOf(query)).toBe(step))

  it('is changed with everything else left as it is', () => {
    const href = hrefWith('/vendors/1', { from: '2026-03-01', channel: 'chat' })
    const byMonth = hrefByStep(href, 'month')
    expect(new URL(byMonth, 'http://test').searchParams.get('by')).toBe('month')
    expect(hrefByStep(byMonth, 'week')).toBe(href)
  })

  it('stays when the period changes', () =>
    expect(hrefWith(hrefByStep('/vendors/1', 'month'), { from: '2026-03-01' })).toContain('by=month'))
})
