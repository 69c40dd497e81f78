import { expect, test } from 'vitest'
import { type ListFilter, WHOLE_LIST } from '#server/domain/filter'
import { conversationHref } from './conversation-href'

const filter = (change: Partial<ListFilter>): ListFilter => ({
  ...WHOLE_LIST,
  ...change,
})

test.each([
  [{}, '/conversations/5?row=2'],
  [{ measure: 'first_reply', result: 'rest' }, '/conversations/5?measure=first_reply&result=rest&row=2#wait-2'],
  [{ measure: 'lost', vendor: 3 }, '/conversations/5?measure=lost&vendor=3&row=2#finding-2'],
  [{ measure: 'template_use', slot: '7' }, '/conversations/5?measure=template_use&slot=7&row=2#message-2'],
] as const)('a row of %j opens at %s', (change, href) => {
  expect(conversationHref({ conversationId: 5, ordinal: 2 }, filter(change), 'recent')).toBe(href)
})

test('a row that was searched for opens at the message that was found, and keeps the columns of its list', () => {
  const row = { conversationId: 5, ordinal: 2 }
  const kept = { columns: ['topic', 'score'], foundId: 9 } as const
  expect(conversationHref(row, filter({ search: 'my parcel' }), 'recent', kept)).toBe(
    '/conversations/5?q=my+parcel&columns=topic,score&row=2#message-9',
  )
  expect(conversationHref(row, filter({ search: 'parcel', measure: 'lost' }), 'recent', { foundId: 9 })).toBe(
    '/conversations/5?measure=lost&q=parcel&row=2#finding-2',
  )
})
