import type { NamedPattern } from './language-pack'
import { cutSentences } from './sentences'

/** The words of a text that a rule matched: characters [start, end) of the given text, and the rule's name. */
export interface Found {
  start: number
  end: number
  rule: string
}

export interface SentenceMatch extends Found {
  match: RegExpExecArray
  /** The whole sentence, masks blanked. */
  sentence: string
  sentenceStart: number
}

/**
 * The first match of any pattern, sentence by sentence, that `accept` does not turn down. `blank` is wiped out first
 * (same length, so that positions hold). Null where nothing matches.
 */
export function findInSentences(
  text: string,
  patterns: readonly NamedPattern[],
  accept: (found: SentenceMatch) => boolean = () => true,
  blank?: RegExp,
): SentenceMatch | null {
  for (const { start, end } of cutSentences(text)) {
    const written = text.slice(start, end)
    const sentence = blank === undefined ? written : written.replace(blank, (words) => '_'.repeat(words.length))
    for (const { rule, pattern } of patterns) {
      const match = pattern.exec(sentence)
      if (match === null) continue
      const found = trimmed(match, sentence, start, rule)
      if (accept(found)) return found
    }
  }
  return null
}

function trimmed(match: RegExpExecArray, sentence: string, sentenceStart: number, rule: string): SentenceMatch {
  const words = match[0]
  const before = words.length - words.replace(/^[\s,;:.!?(–-]+/, '').length
  const after = words.length - words.replace(/[\s,;:(–-]+$/, '').length
  const start = sentenceStart + match.index + before
  return { start, end: sentenceStart + match.index + words.length - after, rule, match, sentence, sentenceStart }
}
