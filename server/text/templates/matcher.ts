import type { Catalogue } from './catalogue'
import { Cover, SLOT_WEIGHT } from './cover'
import { wordsKey } from './group-texts'
import type { Reply } from './reply'
import { SharedWords } from './shared-words'
import { type Wording, WordingIndex, wordingsOf } from './wordings'

const LONG_REPLY = 24
const LEAST_COVERED_OF_LONG = 12
const LEAST_SHARE_OF_LONG = 0.3
const LEAST_MATCHED_OF_SHORT = 4
const LEAST_SHARE_OF_SHORT = 0.6
const MOST_BESIDE_SLOTS = 4

/** Holds replies against the wordings of a catalogue. */
export class Matcher {
  private readonly index: WordingIndex
  private readonly shared = new SharedWords()
  private readonly cover = new Cover()
  private readonly best = new Cover()

  constructor(catalogue: Catalogue) {
    this.index = new WordingIndex(catalogue.templates.flatMap(wordingsOf))
  }

  /** How far a reply is covered by the wording that covers most of it; by none where that is too little (rulings.md 39). */
  match(reply: Reply): Cover {
    const { index, cover, best } = this
    const { words, size, role, total } = reply
    best.clear()
    const key = wordsKey(words, size, role)
    const known = index.known(key)
    const candidates = known ?? index.candidates(words, size, role)
    let isTaken = false
    for (let n = 0; n < candidates.length; n++) {
      const wording = candidates[n]
      if (wording === undefined) continue
      if (known === null) {
        const runs = index.shared[n] ?? 0
        if (!mayBeAccepted(wording, mostWords(wording, runs), reply, best.share)) continue
        // What shares half of its runs is measured at once; of the others most are soon told apart.
        if (runs * 2 < size) {
          if (!isTaken) this.shared.take(words, size)
          isTaken = true
          if (!mayBeAccepted(wording, this.shared.count(wording.words, wording.words.length), reply, best.share))
            continue
        }
      }
      cover.measure(wording, reply)
      if ((known === null ? isAccepted(cover, total) : isKept(wording, cover, key)) && cover.isBetterThan(best))
        best.copy(cover, total)
    }
    return best
  }
}

/** Words that were found to be a template stay it, but where nearly nothing of it stands in them. */
const isKept = (wording: Wording, { share }: Cover, key: number): boolean =>
  wording.key === key || share >= LEAST_SHARE_OF_LONG

/** Rulings.md 39. */
function isAccepted({ matched, share, covered }: Cover, total: number): boolean {
  if (total >= LONG_REPLY) return covered >= LEAST_COVERED_OF_LONG && share >= LEAST_SHARE_OF_LONG
  return matched >= LEAST_MATCHED_OF_SHORT && share >= LEAST_SHARE_OF_SHORT
}

/** Words count in threes at least, so n runs of three hold no more than three times n, but for those beside slots. */
const mostWords = ({ room, words }: Wording, runs: number): number =>
  words.length < 3 ? words.length : 3 * runs + (room > 0 ? MOST_BESIDE_SLOTS : 0)

/** Whether a wording could cover enough of a reply that shares so many words with it, and more than the best so far. */
function mayBeAccepted({ room }: Wording, shared: number, { total, size }: Reply, best: number): boolean {
  const most = shared + (total - size) + SLOT_WEIGHT * room
  return most >= total * Math.max(best, total >= LONG_REPLY ? LEAST_SHARE_OF_LONG : LEAST_SHARE_OF_SHORT)
}
