import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ImportedFacts, noFacts } from '#server/domain/import'
import { mergeFacts, mergeImport, mergeStored, startFacts, storeFacts } from './merge-facts'

const told = (facts: Partial<ImportedFacts>): ImportedFacts => ({ ...noFacts(), ...facts })

test('the earliest row tells what a conversation was opened with, the latest how it ended', () => {
  const merged = startFacts()
  mergeFacts(merged, told({ subject: 'second', status: 'open' }), 2)
  mergeFacts(merged, told({ subject: 'first', status: 'new' }), 1)
  mergeFacts(merged, told({ status: 'closed' }), 2)
  expect(merged.facts).toEqual(told({ subject: 'first', status: 'closed' }))
})

test('a row without a time tells how things were when it was exported', () => {
  const merged = startFacts()
  mergeFacts(merged, told({ subject: 'of the ticket', status: 'closed' }), null)
  mergeFacts(merged, told({ subject: 'of a message', status: 'open' }), 5)
  expect(merged.facts).toEqual(told({ subject: 'of the ticket', status: 'closed' }))
})

const row = fc.record({
  facts: fc
    .record({
      subject: fc.constantFrom(null, 'a', 'b'),
      status: fc.constantFrom(null, 'open', 'closed'),
      openedAt: fc.constantFrom(null, 1, 2),
      closedAt: fc.constantFrom(null, 3, 4),
    })
    .map(told),
  at: fc.constantFrom(null, 1, 2, 3),
})

test('facts merged import by import, from what is stored, are those merged row by row', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (first, second) => {
      const whole = startFacts()
      for (const { facts, at } of [...first, ...second]) mergeFacts(whole, facts, at)
      const parts = [first, second].map((rows) => {
        const part = startFacts()
        for (const { facts, at } of rows) mergeFacts(part, facts, at)
        return part
      })
      expect(mergeStored(parts.map(storeFacts)).facts).toEqual(whole.facts)
      const merged = startFacts()
      for (const part of parts) mergeImport(merged, part)
      expect(merged.facts).toEqual(whole.facts)
    }),
  )
})
