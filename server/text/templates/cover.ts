import { type Alignment, align, createAlignment } from './align'
import type { SlotKind } from './catalogue'
import { MOST_WORDS } from './group-texts'
import type { Reply } from './reply'
import { MOST_TOKENS, TOKEN_KINDS, WORD } from './tokens'
import { joinHashes } from './word-hash'
import { FREE, MOST_IN_FREE_SLOT, MOST_IN_NAME, NAMED, NOTHING, SAME, type Wording } from './wordings'

/** What a token of a reply is to a wording. */
export const [OWN, COVERED, SLOT] = [0, 1, 2] as const

/** A slot counts half (method.md 5.5): its place is the template's, its value is not. */
export const SLOT_WEIGHT = 0.5
const FEWEST_TOGETHER = 3

/** How far a wording covers a reply, token by token. Made once and measured anew. */
export class Cover {
  wording: Wording | null = null
  share = 0
  /** Words of the wording that stand in the reply. */
  wordsMatched = 0
  /** Those and what is masked but always the same. */
  matched = 0
  /** Those and what fills slots. */
  covered = 0
  /** Tokens of the agent's own. */
  own = 0
  readonly states = new Uint8Array(MOST_TOKENS)
  private readonly alignment = createAlignment()
  /** By pair of the alignment: whether it counts. */
  private readonly held = new Uint8Array(MOST_WORDS)

  clear(): void {
    this.wording = null
    this.share = 0
    this.wordsMatched = 0
    this.matched = 0
    this.covered = 0
    this.own = 0
  }

  copy(other: Cover, total: number): void {
    this.wording = other.wording
    this.share = other.share
    this.wordsMatched = other.wordsMatched
    this.matched = other.matched
    this.covered = other.covered
    this.own = other.own
    for (let n = 0; n < total; n++) this.states[n] = other.states[n] ?? OWN
  }

  isBetterThan(other: Cover): boolean {
    if (this.share !== other.share || other.wording === null) return this.share > other.share || other.wording === null
    if (this.matched !== other.matched) return this.matched > other.matched
    return (this.wording?.template.id ?? '') < other.wording.template.id
  }

  measure(wording: Wording, reply: Reply): void {
    const { alignment, states, held } = this
    const { kinds, total, words, size } = reply
    align(wording.words, wording.words.length, words, size, alignment)
    const pairs = alignment.size
    const { inFirst, inSecond } = alignment
    findHeld(wording, alignment, held)
    let matched = 0
    let slots = 0
    let same = 0
    let place = 0
    let word = 0
    let expected = 0
    for (let n = 0; n <= pairs; n++) {
      const nextWord = n < pairs ? (inSecond[n] ?? 0) : size
      const from = place
      while (place < total && !(kinds[place] === WORD && word++ === nextWord)) place++
      if (place > from) {
        const filled = this.fillGap(
          wording,
          expected,
          n < pairs ? (inFirst[n] ?? 0) : wording.words.length,
          reply,
          from,
          place,
        )
        if (filled > 0) slots += filled
        else same -= filled
      }
      if (n === pairs) break
      const isHeld = held[n] ?? 0
      states[place++] = isHeld === 1 ? COVERED : OWN
      matched += isHeld
      expected = (inFirst[n] ?? 0) + 1
    }
    this.wording = wording
    this.wordsMatched = matched
    this.matched = matched + same
    this.covered = matched + same + slots
    this.own = total - this.covered
    this.share = total === 0 ? 0 : (matched + same + SLOT_WEIGHT * slots) / total
  }

  /**
   * Says what the tokens [from, to) are, which stand where the wording has its gaps before words [first, last]: how many
   * fill slots, or below zero how many are what the wording always has there.
   */
  private fillGap(wording: Wording, first: number, last: number, reply: Reply, from: number, to: number): number {
    const { states } = this
    for (let n = from; n < to; n++) states[n] = OWN
    let gap: number = NOTHING
    let same = 0
    for (let word = first; word <= last; word++) {
      const kind = wording.before[word] ?? NOTHING
      if (kind > gap) gap = kind
      if (kind === SAME) same = wording.sames[word] ?? 0
    }
    // A name may be written in lower case; a figure may not, so words where a figure belongs are the agent's own.
    const most = gap === FREE ? MOST_IN_FREE_SLOT : gap === NAMED ? MOST_IN_NAME : 0
    if (most > 0 && to - from <= most) {
      for (let n = from; n < to; n++) states[n] = SLOT
      return to - from
    }
    return gap === NOTHING ? 0 : this.fillMasked(reply, from, to, same)
  }

  private fillMasked({ kinds, values }: Reply, from: number, to: number, same: number): number {
    const { states } = this
    let written = 0
    let masked = 0
    for (let n = from; n < to; n++) {
      if (kinds[n] === WORD) continue
      masked++
      states[n] = SLOT
      written = joinHashes(written, values[n] ?? 0)
    }
    if (same === 0 || written !== same) return masked
    for (let n = from; n < to; n++) if (states[n] === SLOT) states[n] = COVERED
    return -masked
  }
}

/** A word or two alone among strangers are chance: three neighbours of the wording, or a slot beside them, are not. */
function findHeld({ words, before }: Wording, { size, inFirst }: Alignment, held: Uint8Array): void {
  let from = 0
  while (from < size) {
    let to = from + 1
    while (to < size && inFirst[to] === (inFirst[to - 1] ?? 0) + 1) to++
    const isRun = to - from >= FEWEST_TOGETHER || words.length < FEWEST_TOGETHER
    for (let n = from; n < to; n++) {
      const word = inFirst[n] ?? 0
      held[n] = isRun || (before[word] ?? NOTHING) > SAME || (before[word + 1] ?? NOTHING) > SAME ? 1 : 0
    }
    from = to
  }
}

/** The kind of what fills a slot: of what is masked there, or "free" for words. */
export function slotKindOf(kind: number): SlotKind {
  const named = TOKEN_KINDS[kind] ?? 'word'
  return named === 'word' ? 'free' : named
}
