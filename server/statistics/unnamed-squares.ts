/**
 * The most that Σ (l − centre)² can be over conversations nobody is named for, each on its own, of which only their number and the
 * sum of their losses are known: no loss is above `unit`, so Σ l² ≤ unit · Σ l. `centre` and the result are in the unit of the
 * losses. 0 for none.
 */
export function unnamedSquares({ n, sum }: { n: number; sum: number }, centre: number, unit: number): number {
  return Math.max(0, unit * sum - 2 * centre * sum + n * centre ** 2)
}
