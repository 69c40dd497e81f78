import { describe, expect, test } from 'vitest'
import { findAddressed } from './addressed-name'

describe('the name by which a reply addresses its reader', () => {
  test.each<[string, string[]]>([
    ['Hi Sarah, it is on its way.', ['Sarah']],
    ['Hi, Sarah! It is on its way.', ['Sarah']],
    ['Dear Ms Berg,\nit is on its way.', ['Ms Berg']],
    ['Dear Mr. Xyndra, it is on its way.', ['Mr. Xyndra']],
    ['@555 Hello Sarah Berg. It is on its way.', ['Sarah Berg']],
    ['Good morning Sarah\nIt is on its way.', ['Sarah']],
    ['Thanks Sarah. It is on its way.', ['Sarah']],
    ['Thank you for your patience, Sarah. It is on its way.', ['Sarah']],
    ['Hi Sarah,\nThanks for waiting, Sarah. It is on its way.', ['Sarah', 'Sarah']],
  ])('%j: %j', (text, expected) => {
    const found = findAddressed(text)
    expect(found.map(({ name }) => name.written)).toEqual(expected)
    for (const { start, end, name } of found) expect(text.slice(start, end)).toBe(name.written)
  })

  test.each([
    '',
    'Hi there, it is on its way.',
    'Hi Folks, it is on its way.',
    'Dear Valued Customer, it is on its way.',
    'Dear Sir, it is on its way.',
    'Hello, Thank you for writing.',
    'Hi Sarah and Tom, it is on its way.',
    'Hi Sarah from billing is here.',
    'Hello, this is Sarah.',
    'It is on its way. Thanks, Sarah.',
    'It is on its way.\nThanks,\nSarah',
    'Thank you for booking in Lisbon, Victoria. It is on its way.',
    'Your driver is Sarah.',
  ])('nobody in %j', (text) => {
    expect(findAddressed(text)).toEqual([])
  })

  test('a hostile text costs milliseconds', () => {
    const started = performance.now()
    for (const part of ['Hi Sarah ', 'Thanks, Sarah. A ', '. thanks ', 'Thanks ', ', Sarah', 'Aa, '])
      findAddressed(part.repeat(100_000 / part.length))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
