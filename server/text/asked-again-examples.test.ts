import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { english } from './english'
import { findAskedAgain } from './find-asked-again'

const [, ...rows] = readFileSync(new URL('labelled/asked-again.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')

const pairs = rows.map((row) => {
  const [id = '', given = '', reply = '', label = ''] = row.split('\t')
  return { id, isAgain: label === '1', found: findAskedAgain(reply, [{ text: given, isCustomer: true }], english) }
})

test('of invented pairs one alone is wrongly said to ask again, for what somebody else had paid', () => {
  const wrong = pairs.filter(({ isAgain, found }) => !isAgain && found.length > 0)
  expect(wrong.map(({ found }) => found.map(({ kind }) => kind))).toEqual([['amount']])
})

test('of a hundred and one that do ask again none is missed', () => {
  expect(pairs.filter(({ isAgain }) => isAgain)).toHaveLength(101)
  expect(pairs.filter(({ isAgain, found }) => isAgain && found.length === 0).map(({ id }) => id)).toEqual([])
})
