import { describe, expect, it } from 'vitest'
import { readTemplateList, templateHref, templatesHref } from './template-href'

const read = (query: string) => readTemplateList(Promise.resolve(Object.fromEntries(new URLSearchParams(query))))

describe('the list of templates that an address asks for', () => {
  it('is all of them, the most used first, where nothing is said', async () => {
    const { filter, sort, page } = await read('')
    expect(Object.values(filter).every((part) => part === null)).toBe(true)
    expect({ sort, page }).toEqual({ sort: 'most_used', page: 1 })
    expect(templatesHref({ filter, sort })).toBe('/templates')
  })

  it('is the list whose address was built', async () => {
    const list = {
      filter: {
        ...({ from: '2026-02-28', to: '2026-03-01', channel: 'chat', shift: 'after_hours' } as const),
        ...({ search: 'your parcel & order', vendor: 'nobody', state: 'approved', kind: 'courtesy' } as const),
      },
      ...({ sort: 'newest', page: 3 } as const),
    }
    const href = templatesHref(list)
    expect(await read(href.slice(href.indexOf('?')))).toEqual(list)
  })

  it.each([
    ['state=maybe', 'state'],
    ['kind=letter', 'kind'],
    ['vendor=-1', 'vendor'],
    ['q=%20%20', 'search'],
    ['from=2026-02-30', 'from'],
  ] as const)('takes what cannot be read, %s, as not given', async (query, field) => {
    expect((await read(query)).filter[field]).toBeNull()
  })

  it.each(['page=0', 'page=-3', 'page=x', 'page=99999999999'])('begins at the start for %s', async (query) => {
    expect((await read(query)).page).toBe(1)
  })

  it('looks for no more than 200 characters', async () => {
    expect((await read(`q=${'x'.repeat(300)}`)).filter.search).toHaveLength(200)
  })
})

describe('the page of a template', () => {
  it('keeps the period that the list was about', () => {
    expect(templateHref('c1db36bed9f16d91', { from: '2026-03-01', to: '2026-03-31' })).toBe(
      '/templates/c1db36bed9f16d91?from=2026-03-01&to=2026-03-31',
    )
    expect(templateHref('c1db36bed9f16d91')).toBe('/templates/c1db36bed9f16d91')
  })
})
