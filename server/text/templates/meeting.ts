import { align, createAlignment } from './align'
import { KEYS_PER_TEXT, writeBandKeys } from './band-keys'
import { Buckets } from './buckets'
import type { Family } from './families'
import { type Groups, MOST_WORDS } from './group-texts'
import { isSameTemplate } from './same-template'
import { SharedWords } from './shared-words'
import { TwiceFilter } from './twice-filter'

export const NOBODY = -1
const MOST_VERIFIED = 5
/** Nobody looks further than here: what is likelier still is as good. */
const LIKE_ENOUGH = 0.9

/** Where texts meet those that lead a cluster: by keys that at least two texts share, then held against each other. */
export class Meeting {
  private readonly keys: Int32Array
  private readonly filter: TwiceFilter
  private readonly buckets = new Buckets()
  private readonly verifier: Verifier
  private readonly part = new Int32Array(MOST_WORDS)
  private readonly partKeys = new Int32Array(KEYS_PER_TEXT)
  private readonly candidates: number[] = []
  private readonly votes: number[] = []

  constructor(
    private readonly groups: Groups,
    mayResemble: Uint8Array,
    familyOf: (group: number) => Family | undefined,
  ) {
    const { size } = groups
    const words = new Int32Array(MOST_WORDS)
    this.keys = new Int32Array(size * KEYS_PER_TEXT)
    this.filter = new TwiceFilter(size * KEYS_PER_TEXT)
    this.verifier = new Verifier(groups, familyOf)
    for (let group = 0; group < size; group++) {
      if (mayResemble[group] === 0) continue
      writeBandKeys(words, groups.copyWords(group, words), this.keys, group * KEYS_PER_TEXT)
      for (let n = 0; n < KEYS_PER_TEXT; n++) this.filter.see(this.key(group, n))
    }
  }

  private key(group: number, n: number): number {
    return this.keys[group * KEYS_PER_TEXT + n] ?? 0
  }

  isShared(group: number): boolean {
    for (let n = 0; n < KEYS_PER_TEXT; n++) if (this.filter.isTwice(this.key(group, n))) return true
    return false
  }

  offer(group: number): void {
    for (let n = 0; n < KEYS_PER_TEXT; n++) {
      const key = this.key(group, n)
      if (this.filter.isTwice(key)) this.buckets.add(key, group)
    }
  }

  /** Lets texts meet a group by a part of its words, however few others have that part. */
  offerPart(group: number, from: number, size: number): void {
    this.groups.copyWords(group, this.part)
    writeBandKeys(this.part.subarray(from), size, this.partKeys, 0)
    for (const key of this.partKeys) {
      this.filter.see(key)
      this.filter.see(key)
      this.buckets.add(key, group)
    }
  }

  /** The likest leader of the same template, or -1. */
  find(
    group: number,
    areBothOften: (leader: number) => boolean,
    isWanted: (leader: number) => boolean = () => true,
  ): number {
    const { candidates, votes, groups } = this
    this.gather(group)
    let best = NOBODY
    let bestLikeness = 0
    if (candidates.length > 0) this.verifier.take(group)
    for (let round = 0; round < MOST_VERIFIED && candidates.length > 0; ) {
      const place = mostVoted(votes)
      if (place < 0) break
      const leader = candidates[place] ?? 0
      votes[place] = 0
      if (leader === group || groups.courtesies[leader] !== groups.courtesies[group] || !isWanted(leader)) continue
      round++
      const likeness = this.verifier.likeness(leader, areBothOften(leader))
      if (likeness > bestLikeness) {
        if (likeness >= LIKE_ENOUGH) return leader
        best = leader
        bestLikeness = likeness
      }
    }
    return best
  }

  private gather(group: number): void {
    const { candidates, votes, buckets } = this
    candidates.length = 0
    votes.length = 0
    for (let n = 0; n < KEYS_PER_TEXT; n++) {
      const key = this.key(group, n)
      if (!this.filter.isTwice(key)) continue
      for (let entry = buckets.first(key); entry !== 0; entry = buckets.next(entry)) {
        const leader = buckets.leader(entry)
        const known = candidates.indexOf(leader)
        if (known >= 0) votes[known] = (votes[known] ?? 0) + 1
        else {
          candidates.push(leader)
          votes.push(1)
        }
      }
    }
  }
}

/** The place with the most votes, the first among equals; -1 where no votes are left. */
function mostVoted(votes: readonly number[]): number {
  let best = -1
  let most = 0
  for (let place = 0; place < votes.length; place++) {
    const count = votes[place] ?? 0
    if (count > most) {
      most = count
      best = place
    }
  }
  return best
}

/** Compares one group with leaders; a look at the words in common tells most strangers apart before any alignment. */
class Verifier {
  private readonly words = new Int32Array(MOST_WORDS)
  private readonly others = new Int32Array(MOST_WORDS)
  private readonly alignment = createAlignment()
  private readonly shared = new SharedWords()
  private size = 0

  constructor(
    private readonly groups: Groups,
    private readonly familyOf: (group: number) => Family | undefined,
  ) {}

  take(group: number): void {
    this.size = this.groups.copyWords(group, this.words)
    this.shared.take(this.words, this.size)
  }

  /** 0 for another template, otherwise the share of words in common (Dice). */
  likeness(leader: number, areBothOften: boolean): number {
    const whole = this.groups.copyWords(leader, this.others)
    const likeness = this.compare(this.others, whole, areBothOften)
    const family = this.familyOf(leader)
    if (likeness > 0 || family === undefined) return likeness
    // What varies in a template with a free slot is a text too: the reply may be that without the fixed part.
    const rest = whole - family.fixed.length
    return this.compare(family.end === 'head' ? this.others.subarray(family.fixed.length) : this.others, rest, false)
  }

  private compare(others: Int32Array, otherSize: number, areBothOften: boolean): number {
    const { words, size, alignment } = this
    if (this.shared.count(others, otherSize) * 2 < Math.min(size, otherSize)) return 0
    align(others, otherSize, words, size, alignment)
    const isSame = isSameTemplate({ alignment, firstSize: otherSize, secondSize: size, areBothOften })
    return isSame ? (2 * alignment.size) / (size + otherSize) : 0
  }
}
