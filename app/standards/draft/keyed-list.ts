/** An entry of a list that is being written, with a key that stays with it while its place and what it says change. */
export interface Keyed {
  key: number
}

/** A key that no entry has. */
export function freeKey(entries: readonly Keyed[]): number {
  return Math.max(-1, ...entries.map(({ key }) => key)) + 1
}

/** A removed entry put back where it was. */
export function insertEntry<Entry extends Keyed>(entries: readonly Entry[], place: number, entry: Entry) {
  return entries.toSpliced(place, 0, entry)
}

export function removeEntry<Entry extends Keyed>(entries: readonly Entry[], key: number): readonly Entry[] {
  return entries.filter((entry) => entry.key !== key)
}

export function changeEntry<Entry extends Keyed>(
  entries: readonly Entry[],
  key: number,
  change: Partial<Omit<Entry, 'key'>>,
): readonly Entry[] {
  return entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry))
}

/** One place up (-1) or down (1); as it was where there is no such place. */
export function moveEntry<Entry extends Keyed>(entries: readonly Entry[], key: number, by: -1 | 1): readonly Entry[] {
  const from = entries.findIndex((entry) => entry.key === key)
  const moved = entries[from]
  const to = from + by
  if (moved === undefined || to < 0 || to >= entries.length) return entries
  return entries.toSpliced(from, 1).toSpliced(to, 0, moved)
}
