/** Numbers from the least on. Those that stand so already, as a list kept in that order, are given back as they are. */
export function ascending(values: ArrayLike<number>): ArrayLike<number> {
  for (let index = 1; index < values.length; index++)
    if ((values[index] ?? 0) < (values[index - 1] ?? 0)) return Float64Array.from(values).sort()
  return values
}
