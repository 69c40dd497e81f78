import { describe, expect, test } from 'vitest'
import { whyRefused } from './why-refused'

const ours = { host: '127.0.0.1:3000' }

describe('a request to the api', () => {
  test.each([
    ['from our own page', { ...ours, 'sec-fetch-site': 'same-origin' }],
    ['from our own page in an older browser', { ...ours, origin: 'http://127.0.0.1:3000' }],
    ['from a command line', ours],
  ])('is answered %s', (_, headers) => expect(whyRefused(new Headers(headers))).toBeNull())

  test.each([
    ["from another site's page", { ...ours, 'sec-fetch-site': 'cross-site' }, 403],
    ['from a sibling of our site', { ...ours, 'sec-fetch-site': 'same-site' }, 403],
    ["from another site's page in an older browser", { ...ours, origin: 'http://evil.example' }, 403],
    ['from a page without an origin', { ...ours, origin: 'null' }, 403],
    ['to a name that another site points at this machine', { host: 'evil.example' }, 421],
    ['typed into the address bar', { ...ours, 'sec-fetch-site': 'none' }, 403],
  ])('is refused %s', (_, headers, status) => expect(whyRefused(new Headers(headers))?.status).toBe(status))

  test('for a download may also be typed into the address bar', () => {
    const typed = new Headers({ ...ours, 'sec-fetch-site': 'none' })
    expect(whyRefused(typed, true)).toBeNull()
    expect(whyRefused(new Headers({ ...ours, 'sec-fetch-site': 'cross-site' }), true)?.status).toBe(403)
  })
})
