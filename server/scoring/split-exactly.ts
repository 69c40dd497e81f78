/** Σ parts / divisor in whole numbers, rounded half up. */
export function roundedQuotient(dividend: number, divisor: number): number {
  const whole = Math.floor(dividend / divisor)
  return (dividend - whole * divisor) * 2 >= divisor ? whole + 1 : whole
}

/**
 * Splits Σ parts / divisor, rounded half up, into whole numbers that sum to it exactly: each part gets its floor, the rest goes
 * to the largest remainders, earlier ones first. Parts and divisor are non-negative integers; the divisor is not 0.
 */
export function splitExactly(parts: readonly number[], divisor: number): { total: number; shares: number[] } {
  let sum = 0
  for (const part of parts) sum += part
  const total = roundedQuotient(sum, divisor)
  const shares = parts.map((part) => Math.floor(part / divisor))
  let rest = total
  for (const share of shares) rest -= share
  if (rest > 0) {
    const byRemainder = parts
      .map((part, index) => ({ index, remainder: part - (shares[index] ?? 0) * divisor }))
      .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    for (const { index } of byRemainder.slice(0, rest)) shares[index] = (shares[index] ?? 0) + 1
  }
  return { total, shares }
}
