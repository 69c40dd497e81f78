import { expect, test } from 'vitest'
import { FULL_LOSS } from '#server/domain/finding'
import { HANDLING, lateLoss } from './handling-outcomes'

test.each([
  [1, 250_000],
  [Math.SQRT2, 312_500],
  [2, 375_000],
  [4, 500_000],
  [400, 500_000],
])('%d times the limit costs %i millionths', (timesLimit, loss) => {
  expect(lateLoss(timesLimit)).toBe(loss)
})

test.each(Object.entries(HANDLING))('%s costs what its meaning says', (_, { loss, meaning }) => {
  if (loss === null) expect(meaning).toContain('Not scored.')
  else if (loss === 0) expect(meaning).toContain('Costs nothing.')
  else expect(meaning).toContain(`Costs ${(loss / FULL_LOSS).toFixed(2)}`)
})
