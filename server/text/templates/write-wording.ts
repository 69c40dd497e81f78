import type { Part, SlotKind } from './catalogue'
import { TOKEN_KINDS, type Tokens, WORD } from './tokens'
import { plainText } from './word-hash'

/** One text of a group, how often it was met, and its tokens of the matter in order. */
export interface Sample {
  text: string
  count: number
  pieces: readonly Piece[]
}

export interface Piece {
  kind: number
  start: number
  end: number
}

/** A wording, and how it reads. */
export interface Written {
  parts: Part[]
  text: string
}

/** What of the words of a wording belongs to the template. */
export interface Consensus {
  /** Whether word n does; otherwise it is part of a free slot. */
  isKept(word: number): boolean
}

export const EVERYTHING: Consensus = { isKept: () => true }

/** The tokens of a role. */
export function piecesOf({ size, roles, kinds, starts, ends }: Tokens, role: number): Piece[] {
  const pieces: Piece[] = []
  for (let n = 0; n < size; n++)
    if (roles[n] === role) pieces.push({ kind: kinds[n] ?? 0, start: starts[n] ?? 0, end: ends[n] ?? 0 })
  return pieces
}

/** A word as templates hold it. */
const plainWord = (written: string): string => plainText(written).replace(/['’]/g, '')

const LEAST_SLOT_SHARE = 0.2
/** What fewer texts have in common may be one case's. */
const FEWEST_TO_STAY = 5

/**
 * The parts of a wording from texts of the same words (method.md 5.1 stage 10): what is masked between two words in a
 * fifth of the texts or more is a slot of the kind met most, and stays as it is where all texts have the same there.
 * Reads as the first of the texts does. Nothing for no texts.
 */
export function writeWording(samples: readonly Sample[], { isKept }: Consensus): Written {
  const [model] = samples
  if (model === undefined) return { parts: [], text: '' }
  const gaps = samples.map(({ text, count, pieces }) => ({ count, gaps: gapsOf(text, pieces) }))
  const writer = new Writer(model.text)
  const words = model.pieces.filter(({ kind }) => kind === WORD)
  for (let word = 0; word <= words.length; word++) {
    const piece = words[word]
    const isWithin = (word === 0 || isKept(word - 1)) && (piece === undefined || isKept(word))
    if (isWithin) writer.gap(gapPart(gaps.map(({ count, gaps }) => ({ count, gap: gaps[word] }))), between(model, word))
    if (piece === undefined) break
    if (isKept(word)) writer.word(piece)
    else writer.free()
  }
  return writer.written()
}

class Writer {
  private readonly parts: Part[] = []
  private text = ''
  /** Up to where the model is written; -1 behind a slot that it does not have, where its marks are nobody's. */
  private at = 0

  constructor(private readonly model: string) {}

  word(piece: Piece): void {
    this.parts.push(plainWord(this.model.slice(piece.start, piece.end)))
    this.write(piece.start, piece.end, this.model.slice(piece.start, piece.end))
  }

  /** Neighbouring slots are one; a free one swallows the others. */
  free(): void {
    const last = this.parts.at(-1)
    if (typeof last === 'object' && 'slot' in last) {
      if (last.slot === 'free') return
      this.parts.pop()
      this.text = this.text.slice(0, this.text.lastIndexOf('⟨'))
    }
    this.parts.push({ slot: 'free' })
    this.at = -1
    this.write(0, -1, '⟨free⟩')
  }

  /** What is masked between two words; `pieces` are those of the model there. */
  gap(part: Exclude<Part, string> | null, pieces: readonly Piece[]): void {
    const [first] = pieces
    const last = pieces.at(-1)
    if (part === null) {
      // What only a few texts have there is of one case and is not shown.
      if (last !== undefined) this.at = last.end
      return
    }
    if ('slot' in part) {
      this.parts.push(part)
      if (first === undefined || last === undefined) this.at = -1
      this.write(first?.start ?? 0, last?.end ?? -1, `⟨${part.slot}⟩`)
      return
    }
    for (const { start, end } of pieces) {
      this.parts.push({ same: plainText(this.model.slice(start, end)) })
      this.write(start, end, this.model.slice(start, end))
    }
  }

  private write(start: number, end: number, written: string): void {
    const isFirst = this.text.trim() === ''
    const between = this.at < 0 ? ' ' : this.model.slice(this.at, start)
    this.text = isFirst ? written : this.text.trimEnd() + between + written
    this.at = end
  }

  written(): Written {
    const rest = this.at < 0 ? '' : /^[.!?…]+/.exec(this.model.slice(this.at))?.[0]
    return { parts: this.parts, text: this.text + (rest ?? '') }
  }
}

/** The pieces before a word, after the word before it. */
function between({ pieces }: Sample, word: number): Piece[] {
  let words = 0
  return pieces.filter(({ kind }) => {
    if (kind === WORD) words++
    return kind !== WORD && words === word
  })
}

interface Gap {
  kind: SlotKind
  value: string
}

function gapsOf(text: string, pieces: readonly Piece[]): (Gap | undefined)[] {
  const gaps: (Gap | undefined)[] = []
  let gap: Gap | undefined
  for (const { kind, start, end } of pieces) {
    const named = TOKEN_KINDS[kind] ?? 'word'
    if (named === 'word') {
      gaps.push(gap)
      gap = undefined
      continue
    }
    const value = plainText(text.slice(start, end))
    gap = gap === undefined ? { kind: named, value } : { kind: gap.kind, value: `${gap.value} ${value}` }
  }
  gaps.push(gap)
  return gaps
}

function gapPart(gaps: readonly { count: number; gap: Gap | undefined }[]): Exclude<Part, string> | null {
  const counts = new Map<SlotKind, number>()
  const values = new Set<string>()
  let filled = 0
  let total = 0
  for (const { count, gap } of gaps) {
    total += count
    if (gap === undefined) continue
    filled += count
    values.add(gap.value)
    counts.set(gap.kind, (counts.get(gap.kind) ?? 0) + count)
  }
  if (filled < LEAST_SLOT_SHARE * total || filled === 0) return null
  const [value] = values
  if (values.size === 1 && filled === total && total >= FEWEST_TO_STAY && value !== undefined) return { same: value }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return commonest === undefined ? null : { slot: commonest[0] }
}
