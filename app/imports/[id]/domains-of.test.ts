import { expect, test } from 'vitest'
import { domainsOf } from './domains-of'

test('domains that several authors share are offered, the most frequent first', () => {
  const names = ['ann@desk.example', 'Bob', 'cy@Desk.example', 'di@home.example', 'e@x.test', 'f@x.test', 'g@x.test']
  expect(domainsOf(names)).toEqual(['@x.test', '@desk.example'])
})

test('without addresses there are none', () => expect(domainsOf(['Ann', '@', 'a@', '@b', ''])).toEqual([]))
