import type { Part, Template } from './catalogue'
import { MOST_WORDS, wordsKey } from './group-texts'
import { BODY, COURTESY } from './tokens'
import { joinHashes, mix, valueHash, wordHash } from './word-hash'

/** One wording of a template as hashes. */
export interface Wording {
  template: Template
  role: number
  words: Int32Array
  key: number
  /** What stands before word n, and after the last one. */
  before: Uint8Array
  /** Where that is always the same, the hash of what it is. */
  sames: Int32Array
  /** How many tokens its slots for names and for anything take at most. */
  room: number
}

/** What may stand between two words of a wording. */
export const [NOTHING, SAME, FIGURE, NAMED, FREE] = [0, 1, 2, 3, 4] as const

/** How many tokens fill a slot; what is longer is the agent's own. */
export const MOST_IN_NAME = 4
export const MOST_IN_FREE_SLOT = 24

const MOST_POSTINGS = 16
const MOST_CANDIDATES = 5
const FEWEST_VOTES = 1
const MARKS_MASK = (1 << 18) - 1

export function wordingsOf(template: Template): Wording[] {
  return template.wordings.map((parts) => {
    const words = parts.flatMap((part) => (typeof part === 'string' ? [wordHash(part)] : [])).slice(0, MOST_WORDS)
    const before = new Uint8Array(words.length + 1)
    const sames = new Int32Array(words.length + 1)
    let word = 0
    for (const part of parts) {
      if (typeof part === 'string') word++
      else if (word < before.length) {
        before[word] = Math.max(before[word] ?? NOTHING, kindOf(part))
        if ('same' in part) sames[word] = joinHashes(sames[word] ?? 0, valueHash(part.same))
      }
    }
    const room = before.reduce(
      (sum, kind) => sum + (kind === FREE ? MOST_IN_FREE_SLOT : kind === NAMED ? MOST_IN_NAME : 0),
      0,
    )
    const role = template.kind === 'courtesy' ? COURTESY : BODY
    return {
      template,
      role,
      words: Int32Array.from(words),
      key: wordsKey(words, words.length, role),
      before,
      sames,
      room,
    }
  })
}

function kindOf(part: Exclude<Part, string>): number {
  if ('same' in part) return SAME
  if (part.slot === 'free') return FREE
  return part.slot === 'name' || part.slot === 'quoted' ? NAMED : FIGURE
}

/** A list of words has so many runs of three neighbours; a shorter one is a run by itself. */
const runsOf = (size: number): number => (size === 0 ? 0 : Math.max(1, size - 2))

function runAt(words: Int32Array, at: number, size: number): number {
  const second = at + 1 < size ? (words[at + 1] ?? 0) : 0
  const third = at + 2 < size ? (words[at + 2] ?? 0) : 0
  return mix(Math.imul(Math.imul(words[at] ?? 0, 0x2c1b3c6d) + second, 0x297a2d39) + third)
}

/** Finds wordings by runs of three words, as words count for covering. */
export class WordingIndex {
  private readonly byKey = new Map<number, Wording[]>()
  private readonly postings: Postings
  private readonly votes: Int32Array
  private readonly voted: Int32Array
  private readonly found: Wording[] = []
  private readonly places = new Int32Array(MOST_CANDIDATES)
  /** How many runs of words each of the candidates of late shares with its text. */
  readonly shared = new Int32Array(MOST_CANDIDATES)

  constructor(private readonly wordings: readonly Wording[]) {
    this.votes = new Int32Array(wordings.length)
    this.voted = new Int32Array(wordings.length)
    this.postings = new Postings(wordings)
    const byTemplate = new Map<Template, Wording[]>()
    for (const wording of wordings) {
      if (!this.byKey.has(wording.key)) this.byKey.set(wording.key, [wording])
      const own = byTemplate.get(wording.template)
      if (own === undefined) byTemplate.set(wording.template, [wording])
      else own.push(wording)
    }
    for (const [{ members }, own] of byTemplate)
      for (const key of members) if (!this.byKey.has(key)) this.byKey.set(key, own)
  }

  /** The wording of exactly these words, or those of the template that they were found to belong to. */
  known(key: number): readonly Wording[] | null {
    return this.byKey.get(key) ?? null
  }

  /** The few wordings of a role that share the most runs of words with a text, those with the most first. */
  candidates(words: Int32Array, size: number, role: number): readonly Wording[] {
    const { votes, voted, postings, wordings, found, places } = this
    let count = 0
    const runs = runsOf(size)
    for (let n = 0; n < runs; n++) {
      const feature = runAt(words, n, size)
      for (let entry = postings.first(feature); entry !== 0; entry = postings.nexts[entry] ?? 0) {
        const place = postings.places[entry] ?? 0
        const before = votes[place] ?? 0
        if (before === 0) voted[count++] = place
        votes[place] = before + 1
      }
    }
    let kept = 0
    for (let n = 0; n < count; n++) {
      const place = voted[n] ?? 0
      const own = votes[place] ?? 0
      if (own < FEWEST_VOTES || wordings[place]?.role !== role) continue
      let at = kept < MOST_CANDIDATES ? kept++ : MOST_CANDIDATES
      for (; at > 0 && isBefore(own, place, votes[places[at - 1] ?? 0] ?? 0, places[at - 1] ?? 0); at--)
        if (at < MOST_CANDIDATES) places[at] = places[at - 1] ?? 0
      if (at < MOST_CANDIDATES) places[at] = place
    }
    found.length = 0
    const most = kept === 0 ? 0 : (votes[places[0] ?? 0] ?? 0)
    for (let n = 0; n < kept; n++) {
      const wording = wordings[places[n] ?? 0]
      const own = votes[places[n] ?? 0] ?? 0
      if (wording === undefined || own * 2 < most) continue
      this.shared[found.length] = own
      found.push(wording)
    }
    for (let n = 0; n < count; n++) votes[voted[n] ?? 0] = 0
    return found
  }
}

const isBefore = (votes: number, place: number, otherVotes: number, otherPlace: number): boolean =>
  votes > otherVotes || (votes === otherVotes && place < otherPlace)

/**
 * For each run of words the wordings that have it, of each template the first. A run that many templates share tells
 * none of them apart and is left out. Entries count from 1.
 */
class Postings {
  readonly places: Int32Array
  readonly nexts: Int32Array
  private readonly features: Int32Array
  private readonly heads: Int32Array
  private readonly counts: Int32Array
  private readonly mask: number
  private readonly marks = new Int32Array((MARKS_MASK + 1) >>> 5)
  private size = 0

  constructor(wordings: readonly Wording[]) {
    const most = wordings.reduce((sum, { words }) => sum + words.length, 1)
    let room = 1024
    while (room < 2 * most) room *= 2
    this.mask = room - 1
    this.features = new Int32Array(room)
    this.heads = new Int32Array(room)
    this.counts = new Int32Array(room)
    this.places = new Int32Array(most + 1)
    this.nexts = new Int32Array(most + 1)
    wordings.forEach(({ words }, place) => {
      for (let n = 0; n < runsOf(words.length); n++) this.add(runAt(words, n, words.length), place, wordings)
    })
  }

  /** A small look first: most runs of a typed text stand in no wording at all. */
  private mark(feature: number): void {
    const bit = (feature >>> 12) & MARKS_MASK
    this.marks[bit >>> 5] = (this.marks[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }

  private slotOf(feature: number): number {
    let slot = feature & this.mask
    while (this.counts[slot] !== 0 && this.features[slot] !== feature) slot = (slot + 1) & this.mask
    return slot
  }

  private add(feature: number, place: number, wordings: readonly Wording[]): void {
    const slot = this.slotOf(feature)
    const count = this.counts[slot] ?? 0
    const last = this.places[this.heads[slot] ?? 0] ?? 0
    if (count > 0 && wordings[last]?.template === wordings[place]?.template) return
    this.features[slot] = feature
    this.mark(feature)
    this.counts[slot] = count + 1
    this.size++
    this.places[this.size] = place
    this.nexts[this.size] = this.heads[slot] ?? 0
    this.heads[slot] = this.size
  }

  /** The first entry of a run, or 0. */
  first(feature: number): number {
    const bit = (feature >>> 12) & MARKS_MASK
    if (((this.marks[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return 0
    const slot = this.slotOf(feature)
    return (this.counts[slot] ?? 0) > MOST_POSTINGS ? 0 : (this.heads[slot] ?? 0)
  }
}
