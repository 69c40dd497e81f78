import { type Family, findFamilies } from './families'
import type { Groups } from './group-texts'
import { Meeting, NOBODY } from './meeting'
import { pruneGroups } from './prune'

export interface Clusters {
  /** The leader of each group: itself, another group, or -1 for a text that resembles no other and is not sent often. */
  leaders: Int32Array
  /** By leader, what the wordings of a cluster with a free slot share. */
  families: ReadonlyMap<number, Family>
}

/**
 * Puts groups of one wording together (method.md 5.1 stages 6 and 7). The first `known` groups are
 * wordings of known templates: they lead, and join nobody. `support` is by group, the number of
 * conversations. Groups are taken by support, then count, then key, so that the order of replies does not matter.
 */
export function clusterGroups(groups: Groups, support: Int32Array, minimumSupport: number, known: number): Clusters {
  const { counts } = groups
  const { familyOf: leaders, byHead } = findFamilies(groups, support, minimumSupport, known)
  const mayResemble = pruneGroups(groups)
  const isFree = new Uint8Array(groups.size)
  const isOften = new Uint8Array(groups.size)
  for (let group = 0; group < groups.size; group++) {
    if (leaders[group] !== NOBODY) isFree[group] = 1
    if ((support[group] ?? 0) >= minimumSupport) isOften[group] = 1
    if (isFree[group] === 1 || isOften[group] === 1 || group < known) mayResemble[group] = 1
  }
  const meeting = new Meeting(groups, mayResemble, (group) => byHead.get(leaders[group] ?? NOBODY))
  for (let group = 0; group < known; group++) {
    leaders[group] = group
    isOften[group] = 1
    meeting.offer(group)
  }
  const free = orderOf(groups, support, (group) => isFree[group] === 1)
  offerFamilies(groups, free, (group) => byHead.get(leaders[group] ?? NOBODY), meeting)
  const order = orderOf(
    groups,
    support,
    (group) => isOften[group] === 1 || isFree[group] === 1 || (mayResemble[group] === 1 && meeting.isShared(group)),
  )
  for (const group of order) {
    if (isFree[group] === 1 || group < known) continue
    const found = meeting.find(group, (leader) => isOften[group] === 1 && isOften[leader] === 1 && isFree[leader] === 0)
    leaders[group] = found === NOBODY ? group : (leaders[found] ?? found)
    if (found === NOBODY) meeting.offer(group)
  }
  uniteVaried({ leaders, order, isFree, counts, meeting, known })
  return { leaders, families: byHead }
}

/** A member of a family is met by all its words, and by those that vary. */
function offerFamilies(
  groups: Groups,
  members: Int32Array,
  familyOf: (group: number) => Family | undefined,
  meeting: Meeting,
): void {
  for (const group of members) {
    const family = familyOf(group)
    if (family === undefined) continue
    meeting.offer(group)
    const size = (groups.offsets[group + 1] ?? 0) - (groups.offsets[group] ?? 0) - family.fixed.length
    if (size > 0) meeting.offerPart(group, family.end === 'head' ? family.fixed.length : 0, size)
  }
}

interface Varied {
  leaders: Int32Array
  order: Int32Array
  isFree: Uint8Array
  counts: Int32Array
  meeting: Meeting
  known: number
}

/**
 * A leader whose exact words are less than half of what its cluster sends stands for no wording of its own: its cluster
 * is held against the others anew, as if it were not sent often.
 */
function uniteVaried({ leaders, order, isFree, counts, meeting, known }: Varied): void {
  const sent = new Map<number, number>()
  for (const group of order) {
    const leader = leaders[group] ?? NOBODY
    sent.set(leader, (sent.get(leader) ?? 0) + (counts[group] ?? 0))
  }
  const isVaried = (leader: number): boolean => (counts[leader] ?? 0) * 2 < (sent.get(leader) ?? 0)
  const joined = new Map<number, number>()
  const rootOf = (leader: number): number => joined.get(leader) ?? leader
  const ranks = new Map<number, number>()
  for (const group of order) if (leaders[group] === group) ranks.set(group, ranks.size)
  for (const group of ranks.keys()) {
    if (isFree[group] === 1 || group < known || !isVaried(group)) continue
    const found = meeting.find(
      group,
      (leader) => !isVaried(leader),
      (leader) => isBefore(ranks, leader, group),
    )
    if (found !== NOBODY) joined.set(group, rootOf(leaders[found] ?? found))
  }
  for (const group of order) leaders[group] = rootOf(leaders[group] ?? NOBODY)
}

const isBefore = (ranks: ReadonlyMap<number, number>, leader: number, group: number): boolean =>
  (ranks.get(leader) ?? Infinity) < (ranks.get(group) ?? 0)

function orderOf(groups: Groups, support: Int32Array, isWanted: (group: number) => boolean): Int32Array {
  const { size, counts, keys } = groups
  let wanted = 0
  const order = new Int32Array(size)
  for (let group = 0; group < size; group++) if (isWanted(group)) order[wanted++] = group
  return order
    .subarray(0, wanted)
    .sort(
      (a, b) =>
        (support[b] ?? 0) - (support[a] ?? 0) || (counts[b] ?? 0) - (counts[a] ?? 0) || (keys[a] ?? 0) - (keys[b] ?? 0),
    )
}
