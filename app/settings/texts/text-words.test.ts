import { expect, test } from 'vitest'
import { parseSettled, settledValue, whyAutomatic } from './text-words'

test('how a text is sent is told with its figures', () => {
  const behaviour = { uses: 200, firstUses: 190, latencyMs: 2000, afterHoursUses: 150 }
  expect(whyAutomatic({ behaviour, suspected: 3 })).toMatch(
    /^Sent like software sends: the first answer in 95\.0\s% of 200 uses, within 2 s, 75\.0\s% outside business hours\. Counts as automatic\.$/,
  )
})

test('words alone are a suspicion, with how often', () => {
  expect(whyAutomatic({ behaviour: null, suspected: 1 })).toContain('1 use sounds like software')
  expect(whyAutomatic({ behaviour: null, suspected: 4 })).toContain('4 uses sound like software')
  expect(whyAutomatic({ behaviour: null, suspected: 0 })).toBe('Nothing any more.')
})

test.each([null, true, false])('a choice reads back as it was made: %s', (settled) => {
  expect(parseSettled(settledValue(settled))).toBe(settled)
})
