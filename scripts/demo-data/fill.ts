import { at, type Random } from './random'

/** What the slots of a sentence stand for in one conversation, by the slot's name. */
export type Values = Readonly<Record<string, string>>

type Piece = string | { slot: string } | { choices: readonly Piece[][] }

const parsed = new Map<string, readonly Piece[]>()

/** Writes out a sentence: `[a|b]` is one of several wordings (they nest), `{name}` is a value of the conversation. */
export function fill(sentence: string, values: Values, random: Random): string {
  let pieces = parsed.get(sentence)
  if (!pieces) {
    pieces = parse(sentence)
    parsed.set(sentence, pieces)
  }
  return tidy(write(pieces, values, random))
}

function write(pieces: readonly Piece[], values: Values, random: Random): string {
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else if ('slot' in piece) text += slotValue(piece.slot, values)
    else text += write(at(piece.choices, random.whole(0, piece.choices.length - 1)), values, random)
  }
  return text
}

function slotValue(slot: string, values: Values): string {
  const value = values[slot]
  if (value === undefined) throw new Error(`A sentence uses the slot {${slot}}, which no conversation fills.`)
  return value
}

function parse(sentence: string): Piece[] {
  let position = 0

  function sequence(inChoice: boolean): Piece[] {
    const pieces: Piece[] = []
    let plain = ''
    const flush = () => {
      if (plain) pieces.push(plain)
      plain = ''
    }
    while (position < sentence.length) {
      const char = sentence.charAt(position)
      if (inChoice && (char === '|' || char === ']')) break
      position++
      if (char === '{' && sentence.charAt(position) !== '{') {
        const end = sentence.indexOf('}', position)
        flush()
        pieces.push({ slot: sentence.slice(position, end) })
        position = end + 1
      } else if (char === '{') {
        // A doubled brace is a placeholder that the agent forgot to fill: it stays as it is.
        const end = sentence.indexOf('}}', position) + 2
        plain += char + sentence.slice(position, end)
        position = end
      } else if (char === '[') {
        flush()
        pieces.push(choice())
      } else plain += char
    }
    flush()
    return pieces
  }

  function choice(): Piece {
    const choices: Piece[][] = [sequence(true)]
    while (sentence.charAt(position) === '|') {
      position++
      choices.push(sequence(true))
    }
    if (sentence.charAt(position) !== ']') throw new Error(`A choice is not closed: ${sentence}`)
    position++
    return { choices }
  }

  return sequence(false)
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/\b([Aa]) (?=office)/g, '$1n ')
    .replace(/ ([,.!?])/g, '$1')
    .replace(/(^|[.!?]\s+|\n)([a-zà-ž])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .trim()
}
