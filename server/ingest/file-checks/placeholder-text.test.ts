import { describe, expect, it } from 'vitest'
import type { ImportedMessage } from '#server/domain/import'
import { drawMany, findingsOf, message, ticket } from './testing'

const texts = (...written: string[]) => written.map((text, i) => message(`c${i}`, i, 'customer', text))
const find = (...messages: ImportedMessage[]) => findingsOf('placeholder_text', messages)

describe('empty fields of templates in customers’ words', () => {
  it.each([
    'My {product_purchased} is broken.',
    'Dear team, {{first_name}} here',
    'I am %name% and wait',
    'since %order_date% nothing came',
    'about {{ order_number }}',
  ])('are seen: “%s”', (text) => {
    expect(find(...texts(text, text))).toMatchObject([{ n: 2, of: 2 }])
  })

  it.each([
    'the set {a, b} is fine',
    'call https://example.com/{order_id}/x',
    'it fails with {"order_id": 3}',
    '100% sure and 20% off',
    'const { first_name, last_name } = user',
  ])('are none: “%s”', (text) => {
    expect(find(...texts(text, text, text))).toEqual([])
  })

  it('are none in what an agent wrote, nor where a customer quotes it', () => {
    const text = 'no!\n> Dear {{first_name}}'
    const quoting = texts(text, text).map((one) => ({ ...one, quoted: [{ start: 4, end: text.length }] }))
    const byAgent = texts(text, text).map((one) => ({ ...one, role: 'agent' as const }))
    expect(find(...quoting, ...byAgent)).toEqual([])
  })

  it('are seen in subjects', () => {
    const subject = 'Help with {product_purchased}'
    const also = (checks: { ticket(one: ReturnType<typeof ticket>): void }) => {
      for (const id of ['t1', 't2']) checks.ticket(ticket(id, { subject }))
    }
    expect(findingsOf('placeholder_text', [], { also })).toMatchObject([{ n: 2, of: 2, examples: ['t1', 't2'] }])
  })

  it('need two conversations and one in twenty', () => {
    const odd = texts('{product_purchased}', '{product_purchased}').map((one, i) => ({
      ...one,
      conversationId: `odd${i}`,
    }))
    expect(find(...odd.slice(0, 1))).toEqual([])
    expect(find(...odd, ...drawMany(38, '10:00 customer: hi'))).toHaveLength(1)
    expect(find(...odd, ...drawMany(39, '10:00 customer: hi'))).toEqual([])
  })
})
