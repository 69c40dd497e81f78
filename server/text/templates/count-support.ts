/**
 * How many different conversations each group has: `groups[n]` and `conversations[n]` are those of reply n, a group
 * below 0 counts nowhere. Conversations are hashes; two that share one count once.
 */
export function countSupport(groups: Int32Array, conversations: Int32Array, size: number): Int32Array {
  const ends = new Int32Array(size + 1)
  for (const group of groups) if (group >= 0) ends[group + 1] = (ends[group + 1] ?? 0) + 1
  for (let group = 0; group < size; group++) ends[group + 1] = (ends[group + 1] ?? 0) + (ends[group] ?? 0)
  const sorted = new Int32Array(ends[size] ?? 0)
  const nexts = ends.slice(0, size)
  for (let reply = 0; reply < groups.length; reply++) {
    const group = groups[reply] ?? -1
    if (group < 0) continue
    const place = nexts[group] ?? 0
    sorted[place] = conversations[reply] ?? 0
    nexts[group] = place + 1
  }
  const support = new Int32Array(size)
  for (let group = 0; group < size; group++) {
    const from = ends[group] ?? 0
    if ((ends[group + 1] ?? 0) - from < 2) {
      support[group] = (ends[group + 1] ?? 0) - from
      continue
    }
    const own = sorted.subarray(from, ends[group + 1]).sort()
    let count = 0
    for (let n = 0; n < own.length; n++) if (n === 0 || own[n] !== own[n - 1]) count++
    support[group] = count
  }
  return support
}
