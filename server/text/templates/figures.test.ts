import { describe, expect, test } from 'vitest'
import { endOfFigure, kindOfFigure } from './figures'
import { TOKEN_KINDS } from './tokens'

const unitsOf = (text: string): Uint16Array => Uint16Array.from(`${text}\0`, (sign) => sign.charCodeAt(0))

describe('a figure goes on over letters and over signs between digits', () => {
  test.each([
    ['7', '7'],
    ['48213 and more', '48213'],
    ['4BX7b, as on the box', '4BX7b'],
    ['12.50.', '12.50'],
    ['1,250,000, or so', '1,250,000'],
    ['09:30: open', '09:30'],
    ['3/4/2024/', '3/4/2024'],
    ['020-7946-0958-', '020-7946-0958'],
    ['5-a', '5'],
    ['5..6', '5'],
    ['5_6', '5'],
    ['5%', '5'],
    ['5 6', '5'],
  ])('%s', (text, figure) => {
    expect(text.slice(0, endOfFigure(unitsOf(text), 0))).toBe(figure)
  })
  test('a figure ends with its units', () => {
    expect(endOfFigure(Uint16Array.from([49, 46, 50]), 0)).toBe(3)
    expect(endOfFigure(Uint16Array.from([49, 46]), 0)).toBe(1)
  })
})

/** The kind of the first figure in a text. */
function kindIn(text: string): string | undefined {
  const units = unitsOf(text)
  const from = text.search(/\d/)
  return TOKEN_KINDS[kindOfFigure(units, from, endOfFigure(units, from))]
}

describe('its signs tell what a figure is', () => {
  test.each([
    ['0', 'number'],
    ['999', 'number'],
    ['1000', 'id'],
    ['1,000', 'number'],
    ['10.5', 'number'],
    ['$5', 'money'],
    ['€5', 'money'],
    ['£1999', 'money'],
    ['¥5', 'money'],
    ['₹5', 'money'],
    ['$ 5', 'number'],
    ['5€', 'money'],
    ['1999£', 'money'],
    ['5$', 'number'],
    ['$5pm', 'money'],
    ['5pm', 'time'],
    ['5AM', 'time'],
    ['9:30pm', 'time'],
    ['9:30', 'time'],
    ['5an', 'id'],
    ['5cm', 'id'],
    ['5m', 'id'],
    ['5apm', 'id'],
    ['7x91', 'id'],
    ['3/4/24', 'date'],
    ['3/4', 'number'],
    ['1/2/3/4', 'number'],
    ['2024-05-17', 'date'],
    ['1-2-3', 'date'],
    ['020-7946-09', 'phone'],
    ['020-7946-0', 'date'],
    ['946-0958', 'phone'],
    ['946-095', 'number'],
    ['1-2-3-4', 'number'],
    ['1-2-3-4567', 'phone'],
  ])('%s is a %s', (text, kind) => {
    expect(kindIn(text)).toBe(kind)
  })
})

test('a figure of a hundred kilobytes is read in no time', () => {
  const units = unitsOf('1.'.repeat(50_000))
  const started = performance.now()
  expect(endOfFigure(units, 0)).toBe(99_999)
  kindOfFigure(units, 0, 99_999)
  expect(performance.now() - started).toBeLessThan(500)
})
