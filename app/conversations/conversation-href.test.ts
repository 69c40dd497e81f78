import { expect, test } from 'vitest'
import { type ListFilter, WHOLE_PERIOD } from '#server/domain/filter'
import { conversationHref } from './conversation-href'

const filter = (change: Partial<ListFilter>): ListFilter => ({
  ...WHOLE_PERIOD,
  measure: 'conversations',
  result: null,
  slot: null,
  vendor: null,
  topic: null,
  agentId: null,
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
