import { currencies, dayNames, halfDays, monthNames } from './english/greetings'

/** What stands in a reply in place of something that belongs to one case only. */
export const SLOT_KINDS = ['url', 'email', 'phone', 'money', 'date', 'time', 'id', 'number', 'name'] as const
export type SlotKind = (typeof SLOT_KINDS)[number]

export type PieceKind = SlotKind | 'word'

/** A word or a slot of a text: characters [start, end). */
export interface Piece {
  kind: PieceKind
  start: number
  end: number
}

const months = new Set(monthNames)
const days = new Set(dayNames)
const currencyWords = new Set(currencies)
const halves = new Set(halfDays)

const LONGEST_CORE = 200

const TIME = /^\d{1,2}(?:[:h.]\d{2}){1,2}(?:[ap]m)?$|^\d{1,2}[ap]m$/i
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?:[ap]m)?$|^\d{1,2}(?::\d{2})?[ap]m$/i
const DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:t[\d:.]{4,12}z?(?:[+-]\d\d:?\d\d)?)?$/i
const MONEY =
  /^[-+]?(?:us|ca|au|rs\.?)?[$€£¥₹]\d[\d.,']{0,20}[km]?$|^\d[\d.,']{0,20}[$€£¥₹]$|^(?:usd|eur|gbp|chf|inr)\d[\d.,]{0,20}$/i
const PHONE = /^\+\d[\d().\-/]{5,20}$|^\(?\d{3}\)?[-.]\d{3}[-.]\d{4}$|^1-\d{3}-\d{3}-\d{4}$/
const NUMBER = /^[-+]?\d[\d.,']{0,20}%?$|^\d{1,6}(?:st|nd|rd|th)$|^\d{1,3}[a-z]{1,3}$|^\d{1,3}[/x×-]\d{1,3}$/i
const EMAIL = /^[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/
const DOMAIN =
  /^[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|net|org|io|co|dev|app|info|de|uk|fr|es|it|nl|eu|au|ca|in|us|ly|me|gov|edu)(?:[/?#].{0,2000})?$/i

/** The kind of a run of characters that holds a digit, an at sign, a dot or a slash inside; null where it is made of words. */
export function slotKindOf(written: string): SlotKind | null {
  if (written.includes('://') || /^www\./i.test(written)) return 'url'
  if (written.length > LONGEST_CORE) return null
  const core = written.normalize('NFKC')
  if (core.includes('@')) {
    if (EMAIL.test(core)) return 'email'
    return /^@\w{1,40}$/.test(core) ? 'name' : null
  }
  if (DOMAIN.test(core)) return 'url'
  if (!/\d/.test(core)) return null
  if (CLOCK.test(core)) return 'time'
  if (DATE.test(core)) return 'date'
  if (MONEY.test(core)) return 'money'
  if (PHONE.test(core)) return 'phone'
  if (TIME.test(core) && core.includes('h')) return 'time'
  const digits = core.replace(/\D/g, '').length
  if (digits >= 4 && /^\d+$/.test(core)) return 'id'
  if (NUMBER.test(core)) return 'number'
  if (/^#[\w-]+$/.test(core)) return 'id'
  if (/^[\w#][\w.#-]*$/.test(core) && (digits >= 4 || (digits >= 2 && core.length >= 6))) return 'id'
  return null
}

/**
 * Joins neighbouring pieces that name one thing: "12 March 2025", "5 pm", "20 euros", "+49 30 123 456". Only pieces on
 * the same line, one blank apart or with a comma between, are joined.
 */
export function joinSlots(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece === undefined) continue
    const run = runFrom(pieces, index, text)
    if (run === null) {
      joined.push(piece)
      continue
    }
    joined.push({ kind: run.kind, start: piece.start, end: pieces[run.last]?.end ?? piece.end })
    index = run.last
  }
  return joined
}

function runFrom(pieces: readonly Piece[], index: number, text: string): { kind: SlotKind; last: number } | null {
  const piece = pieces[index]
  if (piece === undefined) return null
  if (piece.kind === 'word') return wordRun(pieces, index, text)
  if (piece.kind === 'phone' || (piece.kind !== 'name' && opensPhone(piece, text))) {
    const phone = phoneRun(pieces, index, text)
    if (phone !== null) return phone
  }
  if (!isNumeric(piece)) return null
  const next = wordAt(pieces, index + 1, text)
  if (next === '' || !near(pieces, index, text)) return null
  if (halves.has(next)) return { kind: 'time', last: index + 1 }
  if (currencyWords.has(next)) return { kind: 'money', last: index + 1 }
  if (next === 'of' && months.has(wordAt(pieces, index + 2, text))) return withYear(pieces, index + 2)
  return months.has(next) ? withYear(pieces, index + 1) : null
}

function wordRun(pieces: readonly Piece[], index: number, text: string): { kind: SlotKind; last: number } | null {
  const following = pieces[index + 1]
  const beforeNumber = following !== undefined && isNumeric(following)
  if (!beforeNumber && !endsLikeDay(pieces[index], text)) return null
  const word = wordAt(pieces, index, text)
  if (days.has(word)) return { kind: 'date', last: index }
  if (!beforeNumber || !near(pieces, index, text)) return null
  if (months.has(word)) return withYear(pieces, index + 1)
  return currencyWords.has(word) && word.length === 3 ? { kind: 'money', last: index + 1 } : null
}

function endsLikeDay(piece: Piece | undefined, text: string): boolean {
  if (piece === undefined || piece.end - piece.start < 6) return false
  const last = text.charCodeAt(piece.end - 1)
  return last === 121 || last === 89
}

function withYear(pieces: readonly Piece[], last: number): { kind: SlotKind; last: number } {
  const year = pieces[last + 1]
  const lastPiece = pieces[last]
  const isYear = year !== undefined && lastPiece !== undefined && year.kind === 'id' && year.end - year.start === 4
  return { kind: 'date', last: isYear && year.start - lastPiece.end <= 2 ? last + 1 : last }
}

function opensPhone(piece: Piece, text: string): boolean {
  const first = text.charCodeAt(piece.start)
  return first === 43 || first === 40 || first === 48 || text.charCodeAt(piece.start - 1) === 40
}

function phoneRun(pieces: readonly Piece[], index: number, text: string): { kind: SlotKind; last: number } | null {
  let digits = 0
  let last = index
  for (let at = index; at < pieces.length && at < index + 6; at++) {
    const piece = pieces[at]
    if (piece === undefined || !/^[+(]?\d[\d()\-/]*$/.test(text.slice(piece.start, piece.end))) break
    if (at > index && !near(pieces, at - 1, text)) break
    digits += text.slice(piece.start, piece.end).replace(/\D/g, '').length
    last = at
  }
  return digits >= 7 && digits <= 15 && last > index ? { kind: 'phone', last } : null
}

function isNumeric(piece: Piece): boolean {
  return piece.kind === 'number' || piece.kind === 'id' || piece.kind === 'time' || piece.kind === 'money'
}

function near(pieces: readonly Piece[], index: number, text: string): boolean {
  const piece = pieces[index]
  const next = pieces[index + 1]
  if (piece === undefined || next === undefined || next.start - piece.end > 2) return false
  return /^[ ,.)]{0,2}\(?$/.test(text.slice(piece.end, next.start))
}

function wordAt(pieces: readonly Piece[], index: number, text: string): string {
  const piece = pieces[index]
  if (piece === undefined || piece.kind !== 'word' || piece.end - piece.start > 12) return ''
  return text.slice(piece.start, piece.end).toLowerCase()
}
