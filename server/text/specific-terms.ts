import { cutPieces } from './cut-pieces'
import { commonWords } from './english/common-words'
import { rememberByText } from './remember-by-text'
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
const SHORTEST_TERM = 4
const LONGEST_READ = 20_000

const common = new Set(commonWords.map((word) => stemOf(word)))

/** Reads what a text is about; a text without words has no terms. Linear. Only for languages with a pack. */
export const specificTerms = rememberByText(readTerms)

function readTerms(text: string): SpecificTerms {
  const read = text.slice(0, LONGEST_READ)
  const written = lowerCase(read)
  const terms = new Set<string>()
  let contentTokens = 0
  let hasIdOrAmount = false
  for (const { kind, start, end } of joinSlots(cutPieces(read, 0, read.length), read)) {
    if (kind === 'word') {
      if (end - start >= 2) contentTokens++
      if (end - start < SHORTEST_TERM) continue
      const stem = stemOf(written(start, end))
      if (stem.length >= SHORTEST_TERM && !common.has(stem)) terms.add(stem)
      continue
    }
    if (kind === 'name') continue
    const value = written(start, end)
    if (kind === 'money' || (kind === 'id' && !YEAR.test(value))) hasIdOrAmount = true
    terms.add(value.replace(/^[#\s]+/, ''))
  }
  return {
    terms,
    contentTokens,
    hasIdOrAmount,
    hasErrorText: ERROR_TEXT.test(read),
    questionMarks: read.split('?').length - 1,
  }
}

/** Reads ranges of a text in lower case; the whole text at once where that keeps its positions. */
function lowerCase(text: string): (start: number, end: number) => string {
  if (/[^ -~\n\r\t]/.test(text)) return (start, end) => text.slice(start, end).normalize('NFKC').toLowerCase()
  const lower = text.toLowerCase()
  return (start, end) => lower.slice(start, end)
}

/** The first letters of a word stand for its forms ("charge", "charged", "charges"): an echo rather seen than missed. */
function stemOf(word: string): string {
  const plain = word.includes("'") || word.includes('’') ? word.replace(/['’]s?$/, '') : word
  return plain.slice(0, STEM)
}
