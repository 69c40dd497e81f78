/**
 * The quantile `q` of values, between the two nearest ranks in proportion (Hyndman and Fan's type 7, the default of R and NumPy). For
 * quantities that need not be one of the values; printed percentiles are nearest rank instead (rulings.md 16). Null for none.
 */
export function linearQuantile(values: readonly number[], q: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const place = q * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (place - Math.floor(place)) * (above - below)
}
