import { FULL_LOSS } from '#server/domain/finding'

/** log2 for 1 <= x < 2 from the four basic operations alone: unlike Math.log2, the same bits on every machine. */
function log2Below2(x: number): number {
  const z = (x - 1) / (x + 1)
  const square = z * z
  let power = z
  let sum = 0
  for (let term = 1; term < 41; term += 2) {
    sum += power / term
    power *= square
  }
  return 2 * sum * Math.LOG2E
}

/**
 * The loss of a wait against its target, in whole millionths: clamp(log2(wait / target) / 2, 0, 1), rounded half up, so that
 * the target itself costs nothing, twice the target half and four times everything (method.md 8.2). Both in milliseconds.
 */
export function gradedLoss(waitMs: number, targetMs: number): number {
  if (waitMs <= targetMs) return 0
  const ratio = waitMs / targetMs
  if (ratio >= 4) return FULL_LOSS
  const doublings = ratio >= 2 ? 1 + log2Below2(ratio / 2) : log2Below2(ratio)
  return Math.floor((doublings / 2) * FULL_LOSS + 0.5)
}

/** A loss in words with two decimals: 0 is "0.00", FULL_LOSS is "1.00". */
export function formatLoss(loss: number): string {
  const hundredths = Math.floor((loss + FULL_LOSS / 200) / (FULL_LOSS / 100))
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}
