import { align, createAlignment } from './align'
import type { Clusters } from './cluster'
import type { Family } from './families'
import { type Groups, MOST_WORDS } from './group-texts'
import type { Consensus } from './write-wording'

const MOST_WORDINGS = 200
const MOST_ALIGNED = 200
const MOST_WEIGHT = 50
const LEAST_KEPT_SHARE = 0.3
/** Texts of so many words are not alike by chance. */
const LONG_TEXT = 20

/** The groups of each cluster that is not of a known template, most sent first, its leader before all. */
export function membersOf(
  groups: Groups,
  support: Int32Array,
  { leaders }: Clusters,
  known: number,
): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (let group = known; group < groups.size; group++) {
    const leader = leaders[group] ?? -1
    if (leader < known) continue
    const all = members.get(leader)
    if (all === undefined) members.set(leader, [group])
    else all.push(group)
  }
  for (const [leader, all] of members)
    all.sort(
      (a, b) =>
        Number(b === leader) - Number(a === leader) ||
        (support[b] ?? 0) - (support[a] ?? 0) ||
        (groups.keys[a] ?? 0) - (groups.keys[b] ?? 0),
    )
  return members
}

/** People write alike: of short texts half of the support must have exactly the same words. */
export function isSentAsItIs({ offsets }: Groups, leader: number, support: number, minimumSupport: number): boolean {
  const words = (offsets[leader + 1] ?? 0) - (offsets[leader] ?? 0)
  return words >= LONG_TEXT || support * 2 >= minimumSupport
}

/** The leader and what else is sent often with exactly its words. */
export function oftenOf(members: readonly number[], support: Int32Array, minimumSupport: number): number[] {
  return members
    .slice(0, MOST_WORDINGS)
    .filter((group, place) => place === 0 || (support[group] ?? 0) >= minimumSupport)
}

/** Which words of the leader three members in ten have (method.md 5.1 stages 8 and 10). */
export function consensusOf(
  groups: Groups,
  leader: number,
  members: readonly number[],
  family: Family | undefined,
): Consensus {
  const words = new Int32Array(MOST_WORDS)
  const size = groups.copyWords(leader, words)
  if (family !== undefined) {
    const from = family.end === 'head' ? 0 : size - family.fixed.length
    const isKept = (word: number): boolean => word >= from && word < from + family.fixed.length
    return { isKept }
  }
  const others = new Int32Array(MOST_WORDS)
  const alignment = createAlignment()
  const present = new Float64Array(size)
  let total = 0
  for (const member of members.slice(0, MOST_ALIGNED)) {
    const weight = Math.min(MOST_WEIGHT, groups.counts[member] ?? 0)
    const otherSize = groups.copyWords(member, others)
    align(words, size, others, otherSize, alignment)
    total += weight
    for (let n = 0; n < alignment.size; n++) {
      const here = alignment.inFirst[n] ?? 0
      present[here] = (present[here] ?? 0) + weight
    }
  }
  return { isKept: (word) => (present[word] ?? 0) >= LEAST_KEPT_SHARE * total }
}
