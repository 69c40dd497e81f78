import { cutPieces } from './cut-pieces'
import { commonWords } from './english/common-words'
import { joinSlots } from './slots'

/** What a text is about. */
export interface SpecificTerms {
  /** Stems of words of four letters or more that are not common, and values of ids, numbers, amounts and addresses. */
  terms: ReadonlySet<string>
  /** Words of two letters or more. */
  contentTokens: number
  hasIdOrAmount: boolean
  hasErrorText: boolean
  questionMarks: number
}

const ERROR_TEXT = /\b(?:error|exception|code|fehler)\b.{0,20}?\d|\b0x[0-9a-f]{4,}\b/i
const YEAR = /^(?:19|20)\d\d$/
const STEM = 5
const LONGEST_READ = 20_000

const common = new Set(commonWords.map((word) => stemOf(word)))

/** Reads what a text is about; a text without words has no terms. Linear. Only for languages with a pack. */
export function specificTerms(text: string): SpecificTerms {
  const read = text.slice(0, LONGEST_READ)
  const terms = new Set<string>()
  let contentTokens = 0
  let hasIdOrAmount = false
  for (const { kind, start, end } of joinSlots(cutPieces(read, 0, read.length), read)) {
    const written = read.slice(start, end).normalize('NFKC').toLowerCase()
    if (kind === 'word') {
      if (end - start >= 2) contentTokens++
      const stem = stemOf(written)
      if (stem.length >= 4 && !common.has(stem)) terms.add(stem)
      continue
    }
    if (kind === 'name') continue
    if (kind === 'money' || (kind === 'id' && !YEAR.test(written))) hasIdOrAmount = true
    terms.add(written.replace(/^[#\s]+/, ''))
  }
  return {
    terms,
    contentTokens,
    hasIdOrAmount,
    hasErrorText: ERROR_TEXT.test(read),
    questionMarks: read.split('?').length - 1,
  }
}

/** The first letters of a word stand for its forms ("charge", "charged", "charges"): an echo rather seen than missed. */
function stemOf(word: string): string {
  return word.replace(/['’]s?$/, '').slice(0, STEM)
}
