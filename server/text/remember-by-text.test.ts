import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rememberByText } from './remember-by-text'

test('gives the same answers as the function itself, however many texts come in whatever order', () => {
  const lengthOf = rememberByText((text) => ({ length: text.length }), 3)
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 }), (texts) => {
      for (const text of texts) expect(lengthOf(text)).toEqual({ length: text.length })
    }),
  )
})

test('spares the work for a text that comes again', () => {
  let computed = 0
  const once = rememberByText((text) => {
    computed++
    return text.length
  })
  for (let time = 0; time < 5; time++) expect(once('Thank you for waiting.')).toBe(22)
  expect(computed).toBe(1)
})

test('does not keep long texts', () => {
  let computed = 0
  const each = rememberByText((text) => {
    computed++
    return text.length
  })
  const long = 'x'.repeat(5000)
  each(long)
  each(long)
  expect(computed).toBe(2)
})
