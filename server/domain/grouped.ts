/** Rows by what they have in common, in the order in which each came first. */
export function grouped<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const rowsByKey = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const own = rowsByKey.get(key)
    if (own === undefined) rowsByKey.set(key, [row])
    else own.push(row)
  }
  return rowsByKey
}
