import { type Groups, MOST_WORDS } from './group-texts'

/** A fixed part that many different wordings share, at their end or at their beginning. */
export interface Family {
  end: 'head' | 'tail'
  fixed: Int32Array
  members: number[]
}

const FEWEST_FIXED = 8
const FEWEST_VALUES = 5
const LEAST_FIXED_SHARE = 0.4
const LEAST_JOINED_SHARE = 0.3
const LEAST_AGREEING = 0.9

const NOBODY = -1

export interface Families {
  /** The group that stands for the family of each group, or -1. */
  familyOf: Int32Array
  byHead: ReadonlyMap<number, Family>
}

/**
 * Templates with a free slot: eight words or more that five or more texts sent often share at one end, while the rest
 * varies freely ("… Shall I go on, or do you need more detail?" after any direction) and is at most 60 % of what is usual.
 * A rest of single words makes no family: those are siblings, one text for each word of a short list. Groups that are
 * not sent often join where the fixed part is 30 % of their words.
 */
export function findFamilies(groups: Groups, support: Int32Array, minimumSupport: number, known: number): Families {
  const { size } = groups
  const often: number[] = []
  for (let group = known; group < size; group++) if ((support[group] ?? 0) >= minimumSupport) often.push(group)
  often.sort((a, b) => (support[b] ?? 0) - (support[a] ?? 0) || (groups.keys[a] ?? 0) - (groups.keys[b] ?? 0))
  const families = [...familiesAt('tail', groups, often), ...familiesAt('head', groups, often)].sort(
    (a, b) =>
      b.members.length * b.fixed.length - a.members.length * a.fixed.length ||
      (groups.keys[a.members[0] ?? 0] ?? 0) - (groups.keys[b.members[0] ?? 0] ?? 0) ||
      (a.end < b.end ? -1 : 1),
  )
  const familyOf = new Int32Array(size).fill(NOBODY)
  const byHead = new Map<number, Family>()
  for (const family of families) {
    const members = family.members.filter((group) => familyOf[group] === NOBODY)
    const head = members[0]
    if (head === undefined || members.length < FEWEST_VALUES) continue
    for (const group of members) familyOf[group] = head
    byHead.set(head, family)
    letJoin(groups, family, head, familyOf, known)
  }
  return { familyOf, byHead }
}

function familiesAt(end: Family['end'], groups: Groups, often: readonly number[]): Family[] {
  const byFixed = new Map<number, number[]>()
  const words = new Int32Array(MOST_WORDS)
  for (const group of often) {
    const size = groups.copyWords(group, words)
    if (size <= FEWEST_FIXED) continue
    const key = edgeHash(words, size, end)
    const known = byFixed.get(key)
    if (known === undefined) byFixed.set(key, [group])
    else known.push(group)
  }
  return [...byFixed.values()].flatMap((sharers): Family[] => {
    if (sharers.length < FEWEST_VALUES) return []
    const fixed = commonEdge(groups, sharers, end)
    const members = sharers.filter((group) => hasEdge(groups, group, fixed, end))
    if (members.length < FEWEST_VALUES) return []
    const beyond = sharedBeyond(groups, members, fixed.length, end)
    const rests = members.map((group) => sizeOf(groups, group) - fixed.length - beyond)
    rests.sort((a, b) => a - b)
    const sizes = members.map((group) => sizeOf(groups, group)).sort((a, b) => a - b)
    const isList = (rests[rests.length >> 1] ?? 0) <= 1
    const isShare = fixed.length >= LEAST_FIXED_SHARE * (sizes[sizes.length >> 1] ?? 0)
    return isList || !isShare ? [] : [{ end, fixed, members }]
  })
}

const sizeOf = ({ offsets }: Groups, group: number): number => (offsets[group + 1] ?? 0) - (offsets[group] ?? 0)

function edgeHash(words: Int32Array, size: number, end: Family['end']): number {
  const from = end === 'head' ? 0 : size - FEWEST_FIXED
  let first = 0
  let second = 0
  for (let n = from; n < from + FEWEST_FIXED; n++) {
    first = Math.imul(first ^ (words[n] ?? 0), 0x9e3779b1)
    second = Math.imul(((second ^ (words[n] ?? 0)) << 15) | ((second ^ (words[n] ?? 0)) >>> 17), 0x5f356495)
  }
  return (first >>> 0) * 0x200000 + (second >>> 11)
}

const wordAt = (groups: Groups, group: number, n: number, end: Family['end']): number =>
  groups.wordsAt(end === 'head' ? (groups.offsets[group] ?? 0) + n : (groups.offsets[group + 1] ?? 0) - 1 - n)

/** The words that nine members in ten share at that end, in their order. */
function commonEdge(groups: Groups, members: readonly number[], end: Family['end']): Int32Array {
  const edge: number[] = []
  let agreeing = members
  for (;;) {
    const n = edge.length
    const counts = new Map<number, number>()
    for (const group of agreeing)
      if (n < sizeOf(groups, group))
        counts.set(wordAt(groups, group, n, end), (counts.get(wordAt(groups, group, n, end)) ?? 0) + 1)
    const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    if (commonest === undefined || commonest[1] < LEAST_AGREEING * members.length) break
    edge.push(commonest[0])
    agreeing = agreeing.filter((group) => n < sizeOf(groups, group) && wordAt(groups, group, n, end) === commonest[0])
  }
  return Int32Array.from(end === 'head' ? edge : edge.reverse())
}

function hasEdge(groups: Groups, group: number, fixed: Int32Array, end: Family['end']): boolean {
  if (sizeOf(groups, group) < fixed.length) return false
  let same = 0
  while (
    same < fixed.length &&
    wordAt(groups, group, same, end) === fixed[end === 'head' ? same : fixed.length - 1 - same]
  )
    same++
  return same === fixed.length
}

/** How many words all members share at the other end besides. */
function sharedBeyond(groups: Groups, members: readonly number[], fixed: number, end: Family['end']): number {
  const other = end === 'head' ? 'tail' : 'head'
  const first = members[0] ?? 0
  let size = members.reduce((least, group) => Math.min(least, sizeOf(groups, group)), Number.POSITIVE_INFINITY) - fixed
  for (const group of members) {
    let same = 0
    while (same < size && wordAt(groups, group, same, other) === wordAt(groups, first, same, other)) same++
    size = same
  }
  return size
}

function letJoin(groups: Groups, { end, fixed }: Family, head: number, familyOf: Int32Array, known: number): void {
  for (let group = known; group < groups.size; group++) {
    if (familyOf[group] !== NOBODY || groups.courtesies[group] !== groups.courtesies[head]) continue
    const size = sizeOf(groups, group)
    if (fixed.length >= LEAST_JOINED_SHARE * size && hasEdge(groups, group, fixed, end)) familyOf[group] = head
  }
}
