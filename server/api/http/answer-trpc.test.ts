import { describe, expect, test } from 'vitest'
import { answerTrpc } from './answer-trpc'

const post = (headers: Record<string, string>, body = '{}') =>
  answerTrpc(
    new Request('http://127.0.0.1:3000/api/trpc/flags.remove', {
      method: 'POST',
      headers: { host: '127.0.0.1:3000', ...headers },
      body,
    }),
  )

describe('a call that a form of another site could send', () => {
  test.each([
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    'text/plain',
    'application/x-www-form-urlencoded',
  ])('as %s is refused before anything is done', async (type) => {
    expect((await post({ 'content-type': type })).status).toBe(415)
  })

  test('from a foreign page is refused even as JSON', async () => {
    const response = await post({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' })
    expect(response.status).toBe(403)
  })
})

describe('a call whose body is too large', () => {
  test.each([
    ['of more than 100,000 bytes', '100001'],
    ['of unknown length', undefined],
  ])('%s is not read', async (_, length) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (length) headers['content-length'] = length
    expect((await post(headers)).status).toBe(413)
  })
})
