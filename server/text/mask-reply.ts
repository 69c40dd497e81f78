import { cutPieces } from './cut-pieces'
import { frameReply, type ReplyFrame } from './reply-frame'
import type { Range } from './sentences'
import { joinSlots, type Piece, SLOT_KINDS, type SlotKind } from './slots'

export interface Slot {
  kind: SlotKind
  value: string
  /** Characters [start, end) of the given text. */
  start: number
  end: number
}

export interface MaskedReply {
  /** The text in lower case with its slots as "⟨name⟩", blanks collapsed. */
  masked: string
  /** Words and slots between greeting and closing. */
  tokens: number
  hash: number
  slots: readonly Slot[]
}

/** Replies with fewer tokens are too short to call them canned (method.md 5.4). */
export const FEWEST_TOKENS_JUDGED = 8

const APOSTROPHE = 39
const TYPOGRAPHIC_APOSTROPHE = 0x2019

/**
 * Masks a reply: what belongs to one case (address, phone, amount, date, time, id, number, names that the text itself
 * shows) becomes a slot (method.md 5.4). Depends on the text alone. Linear in its length; an empty text has no tokens.
 *
 * `hash` is the identity of the masked words between greeting and closing; letter case, punctuation, apostrophes and
 * blanks do not count. It is a whole number of 53 bits, from two independent 32-bit hashes: among a million different
 * texts the chance that any two share it is about 1 in 18,000, among ten thousand 1 in 180 million.
 */
export function maskReply(text: string): MaskedReply {
  const frame = frameReply(text)
  const body = bodyPieces(text, frame)
  const before = framePieces(text, frame, 0, frame.body.start)
  const after = framePieces(text, frame, frame.body.end, text.length)
  const slots = [...before, ...body, ...after].flatMap(({ kind, start, end }) =>
    kind === 'word' ? [] : [{ kind, value: text.slice(start, end), start, end }],
  )
  return { masked: maskedText(text, slots), tokens: body.length, hash: hashPieces(text, body), slots }
}

/** The hash of `maskReply(text)`, or null where the reply is too short to judge. The fast way, for every reply of an import. */
export function replyHash(text: string): number | null {
  if (text.length < 2 * FEWEST_TOKENS_JUDGED - 1) return null
  const body = bodyPieces(text, frameReply(text))
  return body.length < FEWEST_TOKENS_JUDGED ? null : hashPieces(text, body)
}

function bodyPieces(text: string, frame: ReplyFrame): Piece[] {
  return framePieces(text, frame, frame.body.start, frame.body.end)
}

function framePieces(text: string, frame: ReplyFrame, from: number, to: number): Piece[] {
  if (from >= to) return []
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of frame.names) {
    if (start < at || end > to) continue
    for (const piece of cutPieces(text, at, start)) pieces.push(piece)
    pieces.push({ kind: 'name', start, end })
    at = end
  }
  for (const piece of cutPieces(text, at, to)) pieces.push(piece)
  return joinSlots(frame.names.length === 0 ? pieces : maskKnownNames(text, pieces, frame.names), text)
}

/** Names shown anywhere in the text are names everywhere in it. */
function maskKnownNames(text: string, pieces: Piece[], names: readonly Range[]): Piece[] {
  const known = new Set(names.flatMap(({ start, end }) => text.slice(start, end).split(/[^\p{L}'’-]+/u)))
  return pieces.map((piece) => {
    if (piece.kind !== 'word' || piece.end - piece.start < 3) return piece
    const written = text.slice(piece.start, piece.end)
    return known.has(written) && /^\p{Lu}/u.test(written) ? { ...piece, kind: 'name' } : piece
  })
}

function maskedText(text: string, slots: readonly Slot[]): string {
  let masked = ''
  let at = 0
  for (const { kind, start, end } of slots) {
    masked += `${text.slice(at, start)}⟨${kind}⟩`
    at = end
  }
  return (masked + text.slice(at)).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Two multiplicative hashes over lower-cased characters, mixed at the end and joined to 53 bits. */
function hashPieces(text: string, pieces: readonly Piece[]): number {
  let first = 0x2f0b4a87
  let second = 0x5c1e93d1
  for (const { kind, start, end } of pieces) {
    const written = kind === 'word' ? plainWord(text, start, end) : text
    const from = written === text ? start : 0
    const to = kind !== 'word' ? start : written === text ? end : written.length
    for (let at = from; at < to; at++) {
      const code = written.charCodeAt(at)
      if (code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE) continue
      const lower = code > 64 && code < 91 ? code + 32 : code
      first = Math.imul(((first ^ lower) << 13) | ((first ^ lower) >>> 19), 0x9e3779b1)
      second = Math.imul(((second ^ lower) << 15) | ((second ^ lower) >>> 17), 0x5f356495)
    }
    const close = kind === 'word' ? 32 : 1 + SLOT_KINDS.indexOf(kind)
    first = Math.imul(((first ^ close) << 13) | ((first ^ close) >>> 19), 0x9e3779b1)
    second = Math.imul(((second ^ close) << 15) | ((second ^ close) >>> 17), 0x5f356495)
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35)
  second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second & 0x1fffff) * 0x100000000 + (first >>> 0)
}

/** The text itself where the word is plain ASCII, else the word alone, normalised and in lower case. */
function plainWord(text: string, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 && code !== TYPOGRAPHIC_APOSTROPHE) return text.slice(start, end).normalize('NFKC').toLowerCase()
  }
  return text
}
