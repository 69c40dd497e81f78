import { expect, test } from 'vitest'
import { verbForms } from './verb-forms'

test.each([
  ['look into', ['looking into'], ['looks into'], ['looked into']],
  ['pass', ['passing'], ['passes'], ['passed']],
  ['reply', ['replying'], ['replies'], ['replied']],
  ['replace', ['replacing'], ['replaces'], ['replaced']],
  ['flag', ['flaging', 'flagging'], ['flags'], ['flaged', 'flagged']],
  ['send', ['sending'], ['sends'], ['sent']],
])('%j in its forms', (verb, doing, does, done) => {
  expect(verbForms(verb, { send: 'sent' })).toEqual({ doing, does, done })
})
