import type { Detector, DetectorCounts } from '#server/domain/detector'
import { detect } from './detect'
import type { Found } from './find-in-sentences'
import type { LabelledSentence } from './labelled-sentences'
import { languagePack } from './language-pack'

/** A sentence on which the detector and the reader differ; `found` is what the detector heard, null where it missed. */
export interface Miss {
  sentence: LabelledSentence
  found: Found | null
}

export interface Evaluation {
  /** Without borderline rows, and with them. */
  clear: DetectorCounts
  all: DetectorCounts
  /** Without borderline rows, in the order of the names. */
  byCorpus: Record<string, DetectorCounts>
  misses: readonly Miss[]
}

/** Holds a detector against labelled sentences, each by its words alone (rulings.md 41). No sentences give counts of 0. */
export function evaluateDetector(detector: Detector, sentences: readonly LabelledSentence[]): Evaluation {
  const judged = sentences.map((sentence) => ({ sentence, found: hear(detector, sentence.text) }))
  const clear = judged.filter(({ sentence }) => !sentence.isBorderline)
  const corpora = [...new Set(clear.map(({ sentence }) => sentence.corpus))].sort()
  return {
    clear: countsOf(clear),
    all: countsOf(judged),
    byCorpus: Object.fromEntries(
      corpora.map((corpus) => [corpus, countsOf(clear.filter(({ sentence }) => sentence.corpus === corpus))]),
    ),
    misses: judged.filter(({ sentence, found }) => sentence.isPositive !== (found !== null)),
  }
}

/** What a detector hears in a text of no stated language, or null; null too where no pack fits its letters. */
export function hear(detector: Detector, text: string): Found | null {
  const pack = languagePack(null, text)
  return pack === null ? null : detect[detector](text, pack)
}

function countsOf(judged: readonly Miss[]): DetectorCounts {
  const count = (isPositive: boolean, isFound: boolean) =>
    judged.filter(({ sentence, found }) => sentence.isPositive === isPositive && (found !== null) === isFound).length
  return {
    n: judged.length,
    truePositives: count(true, true),
    falsePositives: count(false, true),
    falseNegatives: count(true, false),
  }
}
