import {
  ALONE,
  BLANK,
  bitsAt,
  characters,
  DIGIT,
  LETTER,
  LOWER,
  NEWLINE,
  OF_WORD,
  PLAIN,
  STOP,
  UPPER,
} from './characters'
import { addressEnd, endOfChunk, endOfPlaceholder, endOfQuotation, isOpeningQuote } from './chunks'
import { endOfFigure, kindOfFigure } from './figures'
import { dateWords, hourWords, titles } from './known-words'
import {
  APOSTROPHE,
  AT,
  COLON,
  COMMA,
  DOT,
  GREATER,
  HYPHEN,
  isWordCharacter,
  LESS,
  SLASH,
  TYPOGRAPHIC_APOSTROPHE,
  UNDERSCORE,
} from './marks'
import { DATE, EMAIL, ID, MOST_TOKENS, NAME, NUMBER, QUOTED, TIME, type Tokens, URL_KIND, WORD } from './tokens'
import { articleHash, HASH_SEED, hashStep, mix, wordHash } from './word-hash'

const WWW = wordHash('www')
const WROTE = wordHash('wrote')
const MOST_IN_GREETING = 3
const FEWEST_WORDS_TO_JUDGE_CAPITALS = 8
const MOST_CAPITALS = 0.4

/**
 * Reads the tokens of a text into `tokens`, in one walk over its characters: words, and what belongs to one case, typed
 * (method.md 5.4). A capitalised word within a sentence is a name, and neighbouring names are one; where more than 40 %
 * of such words are capitalised (German, headings) capitals say nothing. Linear; no tokens for an empty text.
 */
export function readTokens(text: string, tokens: Tokens): void {
  tokens.length = copyUnits(text, tokens.units)
  if (!readUnits(tokens, true)) readUnits(tokens, false)
}

function copyUnits(text: string, units: Uint16Array): number {
  const most = units.length - 1
  const bytes = Buffer.from(units.buffer, units.byteOffset, 2 * most)
  const length = bytes.write(text, 'utf16le') >>> 1
  units[length] = 0
  return length
}

/** False where capitals turn out to say nothing. */
function readUnits(tokens: Tokens, capitalsAreNames: boolean): boolean {
  const { units, length, hashes, kinds, starts, ends, sentences, roles } = tokens
  let size = 0
  let sentence = 0
  let opens = true
  let words = 0
  let capitals = 0
  let at = 0
  tokens.mayQuote = false
  tokens.hasLines = false
  while (at < length && size < MOST_TOKENS) {
    const code = units[at] ?? 0
    const bits = characters[code] ?? 0
    if (bits & BLANK) {
      at++
      continue
    }
    if (bits & (NEWLINE | STOP)) {
      if (bits & NEWLINE) tokens.hasLines = true
      if (!opens && ((bits & NEWLINE) !== 0 || endsSentence(units, at, tokens, size))) {
        sentence++
        opens = true
      }
      at++
      continue
    }
    let end = at
    const isAfterBlank = at === 0 || (bitsAt(units, at - 1) & BLANK) !== 0
    let tokenKind: number = WORD
    let hash = HASH_SEED
    if (bits & LETTER) {
      let shape = 0
      for (; ; end++) {
        const inner = units[end] ?? 0
        const innerBits = characters[inner] ?? 0
        if (innerBits & OF_WORD) {
          hash = hashStep(hash, innerBits & PLAIN)
          shape |= innerBits
        } else if (inner !== APOSTROPHE && inner !== TYPOGRAPHIC_APOSTROPHE) break
      }
      while (isApostrophe(units[end - 1] ?? 0)) end--
      hash = articleHash(mix(hash))
      const next = units[end] ?? 0
      if (next === COLON && units[end + 1] === SLASH && units[end + 2] === SLASH) {
        end = endOfChunk(units, end)
        tokenKind = URL_KIND
      } else if (next === DOT && end - at === 3 && hash === WWW) {
        end = endOfChunk(units, end)
        tokenKind = URL_KIND
      } else if ((next === AT || next === DOT || next === HYPHEN) && addressEnd(units, end) > 0) {
        end = addressEnd(units, end)
        tokenKind = EMAIL
      } else if (shape & DIGIT) tokenKind = ID
      else if (dateWords.has(hash)) tokenKind = DATE
      else {
        if (hash === WROTE && next === COLON) tokens.mayQuote = true
        if (!opens) words++
        const isName = (bits & UPPER) !== 0 && (shape & LOWER) !== 0 && end - at > 1 && !isOfI(units, at, end)
        if (!isAfterBlank && isSignatureMark(units, at, end)) tokenKind = NAME
        else if (isName && !opens) {
          capitals++
          if (capitalsAreNames) tokenKind = NAME
        }
      }
    } else if (bits & DIGIT) {
      end = endOfFigure(units, at)
      tokenKind = kindOfFigure(units, at, end)
    } else if (bits & ALONE) {
      end = at + 1
      hash = mix(hashStep(hash, code))
    } else if (code === AT && isWordCharacter(units, at + 1)) {
      end = at + 1
      while (end < length && (isWordCharacter(units, end) || units[end] === UNDERSCORE)) end++
      tokenKind = NAME
    } else if (isOpeningQuote(units, at)) {
      end = endOfQuotation(units, at)
      tokenKind = QUOTED
    } else if (code === LESS) {
      end = endOfPlaceholder(units, at)
      tokenKind = URL_KIND
    } else if (code === GREATER && (at === 0 || (bitsAt(units, at - 1) & NEWLINE) !== 0)) tokens.mayQuote = true
    else if (code === HYPHEN && units[at + 1] === HYPHEN && units[at + 2] === HYPHEN) tokens.mayQuote = true
    if (end <= at) {
      // "Hi Ann, Your parcel": what follows a greeting begins a sentence.
      if (code === COMMA && size > 0 && size <= MOST_IN_GREETING) opens = true
      at++
      continue
    }
    if (tokenKind === WORD && end - at === 2 && size > 0 && isFigure(kinds[size - 1]) && hourWords.has(hash)) {
      kinds[size - 1] = TIME
      ends[size - 1] = end
      at = end
      continue
    }
    if (tokenKind === NAME && size > 0 && kinds[size - 1] === NAME && !opens && at - (ends[size - 1] ?? 0) <= 2) {
      ends[size - 1] = end
      at = end
      continue
    }
    hashes[size] = hash
    kinds[size] = tokenKind
    roles[size] = 0
    starts[size] = at
    ends[size] = end
    sentences[size] = sentence
    size++
    // What follows an address or a mention at the start is no word within a sentence yet.
    opens = tokenKind === URL_KIND || (opens && code === AT)
    at = end
  }
  tokens.size = size
  for (let n = 0; n < size; n++) if (kinds[n] !== WORD) hashes[n] = unitsHash(units, starts[n] ?? 0, ends[n] ?? 0)
  return !capitalsAreNames || words < FEWEST_WORDS_TO_JUDGE_CAPITALS || capitals <= words * MOST_CAPITALS
}

function unitsHash(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_SEED
  for (let at = from; at < to; at++) hash = hashStep(hash, bitsAt(units, at) & PLAIN)
  return mix(hash)
}

const isFigure = (kind: number | undefined): boolean => kind === NUMBER || kind === TIME || kind === ID

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE

/** "I", "I'm", "I'll". */
function isOfI(units: Uint16Array, at: number, end: number): boolean {
  return units[at] === 73 && (end - at === 1 || isApostrophe(units[at + 1] ?? 0))
}

/** A full stop or colon ends a sentence before a blank, unless it belongs to a title or to a figure. */
function endsSentence(units: Uint16Array, at: number, tokens: Tokens, size: number): boolean {
  if (bitsAt(units, at + 1) & (LOWER | DIGIT)) return false
  return !(units[at] === DOT && size > 0 && titleBefore(units, at, tokens, size))
}

function titleBefore(units: Uint16Array, at: number, { starts, ends, hashes, kinds }: Tokens, size: number): boolean {
  const start = starts[size - 1] ?? 0
  const end = ends[size - 1] ?? 0
  if (end !== at) return false
  if (kinds[size - 1] === NAME) return endsInTitle(units, end)
  return end - start <= 4 && titles.has(hashes[size - 1] ?? 0)
}

function endsInTitle(units: Uint16Array, end: number): boolean {
  let start = end
  let hash = HASH_SEED
  while (start > 0 && end - start < 5 && (bitsAt(units, start - 1) & LETTER) !== 0) start--
  for (let at = start; at < end; at++) hash = hashStep(hash, bitsAt(units, at) & PLAIN)
  return titles.has(mix(hash))
}

/** "^MK", "*SR", "~Olivia", "/CG", "-Wayne": a mark right before a short word that nothing follows on its line. */
function isSignatureMark(units: Uint16Array, at: number, end: number): boolean {
  if (at === 0 || end - at > 16) return false
  const mark = units[at - 1]
  if (mark === 94 || mark === 126) return true
  if (mark !== 42 && mark !== SLASH && mark !== HYPHEN) return false
  return (at < 2 || (bitsAt(units, at - 2) & (BLANK | NEWLINE | STOP)) !== 0) && (bitsAt(units, at) & UPPER) !== 0
}
