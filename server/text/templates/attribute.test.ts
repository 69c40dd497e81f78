import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAttributor, createBriefAttributor } from './attribute'
import { EMPTY_CATALOGUE } from './catalogue'
import { discoverTemplates } from './discover'
import { drawReplies } from './testing'

const replies = drawReplies(`
  6× ann: The blue kettle you ordered has left our warehouse today.
  ann: I booked a boat to Lisbon for 40 coins, be there at 9 am sharp.
  ann: I booked a boat to Oslo for 55 coins, be there at 8 am sharp.
  ann: I booked a boat to Kyoto for 70 coins, be there at 5 pm sharp.
  ann: I booked a boat to Lima for 35 coins, be there at 7 pm sharp.
  bob: I booked a boat to Accra for 61 coins, be there at 6 am sharp.
  5× bob: Is there anything else I can do for you?
`)
const catalogue = discoverTemplates(() => replies, EMPTY_CATALOGUE, 5)
const attribute = createAttributor(catalogue)

describe('the band of a reply', () => {
  test.each([
    ['verbatim', 'The blue kettle you ordered has left our warehouse today.'],
    ['verbatim', 'Hi Kim, the blue kettle you ordered has left our warehouse today! Kind regards, Ann'],
    ['filled', 'I booked a boat to Cape Town for 12 coins, be there at 11 am sharp.'],
    ['adapted', 'Good news after so long: the blue kettle you ordered has left our warehouse.'],
    ['own', 'I asked the driver and she has not seen any parcel of that size this week.'],
    ['short', 'Yes, it has left.'],
    ['short', 'Is there anything else I can do for you?'],
    ['short', ''],
  ])('is %s: %s', (band, text) => {
    expect(attribute(text).band).toBe(band)
  })
  test('a short reply has its template all the same', () => {
    expect(attribute('Is there anything else I can do for you?').templateId).not.toBeNull()
  })
})

test('what is the template’s and what fills its slots is shown in the text', () => {
  const text = 'Hello! I booked a boat to Cape Town for 12 coins, be there at 11 am sharp.'
  const { covered, slots } = attribute(text)
  expect(covered.map(({ start, end }) => text.slice(start, end))).toEqual([
    'I booked a boat to',
    'for',
    'coins, be there at',
    'sharp',
  ])
  expect(slots.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['name', 'Cape Town'],
    ['number', '12'],
    ['time', '11 am'],
  ])
})

test('shares are shares, ranges lie in the text in order, and the brief answer is the same', () => {
  const brief = createBriefAttributor(catalogue)
  const pieces = fc.constantFrom(
    'The blue kettle',
    'you ordered',
    'has left',
    'our warehouse',
    'I booked a boat to',
    'Oslo',
    '12',
    'coins',
    '…',
    '\n',
    'zebra',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ')
      const { templateId, coveredShare, band, covered, slots } = attribute(text)
      expect(brief(text)).toEqual({ templateId, coveredShare, band })
      expect(coveredShare).toBeGreaterThanOrEqual(0)
      expect(coveredShare).toBeLessThanOrEqual(1)
      for (const ranges of [covered, slots]) {
        let last = 0
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }
    }),
    { seed: 5 },
  )
})
