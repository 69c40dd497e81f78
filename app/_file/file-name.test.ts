import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from './file-name'

test.each([
  [['Hollowpine Desk', '2026-06-01', 'to', '2026-08-31'], 'yardstick-hollowpine-desk-2026-06-01-to-2026-08-31.html'],
  [['Café Über & Söhne'], 'yardstick-cafe-uber-sohne.html'],
  [['夜の番'], 'yardstick.html'],
  [[], 'yardstick.html'],
])('%j give %s', (parts, name) => expect(fileName(...parts)).toBe(name))

test('whatever a vendor is called, the name of its file is plain and short', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (vendor) => {
      expect(fileName(vendor)).toMatch(/^yardstick(-[a-z0-9]+)*\.html$/)
      expect(fileName(vendor).length).toBeLessThan(80)
    }),
  ))
