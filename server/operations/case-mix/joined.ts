/** Lists one after another; one alone is given back as it is. */
export function joined(lists: readonly (readonly number[])[]): ArrayLike<number> {
  const [first, ...others] = lists
  if (first !== undefined && others.length === 0) return first
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0))
  let filled = 0
  for (const list of lists) {
    all.set(list, filled)
    filled += list.length
  }
  return all
}
