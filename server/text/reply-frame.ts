import { closings, greetings, honorifics, notNames } from './english/greetings'
import { anyOf } from './pattern'
import type { Range } from './sentences'

/** A reply without what frames it. */
export interface ReplyFrame {
  /** The text between greeting and closing. */
  body: Range
}

const strangers = new Set(notNames)
const TAIL_CHARACTERS = 240
const MOST_NAME_WORDS = 3

const name = "[\\p{Lu}][\\p{L}'’.-]{0,24}"
const GREETING = new RegExp(`^[\\s*_]{0,5}(?:@\\w{1,40}\\s{1,3})?${anyOf(greetings)}(?![\\p{L}\\p{N}'’])`, 'iu')
const NAME_WORD = new RegExp(`[ \\t]{1,2}(${name}|${anyOf(honorifics)}\\.?(?![\\p{L}]))`, 'uy')
const closing = anyOf(closings).replace(/(?<=[:|])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
const CLOSING_LINE = new RegExp(
  `(?:^|\n)[ \t]{0,3}${closing}[ \t]{0,2}[,.!–-]{0,2}[ \t]{0,2}(?:${name}[ \t]?){0,3}[ \t.]{0,3}(?:\n(?<below>[^]{0,200}))?$`,
  'u',
)
const CLOSING_INLINE = new RegExp(
  `[.!?,][ \t]{1,3}(?:[KkBbWw][a-z]{3,8}s){0,2}(?:[Rr]egards|[Ss]incerely|[Bb]est wishes|[Cc]heers)[ \t]{0,2},?[ \t]{1,2}(?:${name}[ \t]?){1,3}[.s]{0,3}$`,
  'u',
)
const INITIALS = /[\s.!?)][ ]{0,2}[-–—^/*~][ ]?\p{Lu}[\p{L}.]{0,15}\s{0,3}$/u

/** Finds greeting and closing; linear, and the whole text is the body where neither is there. */
export function frameReply(text: string): ReplyFrame {
  const start = readGreeting(text).end
  return { body: { start, end: closingStart(text, start) } }
}

/** The name in the greeting of a reply, where a mark or a line break ends the greeting; null where there is none. */
export function findGreeted(text: string): Range | null {
  return readGreeting(text).greeted
}

function readGreeting(text: string): { end: number; greeted: Range | null } {
  const match = GREETING.exec(text)
  if (match === null) return { end: 0, greeted: null }
  const thanks = /thank/i.test(match[0])
  const named = nameFrom(text, match[0].length)
  const end = named?.end ?? match[0].length
  const closes = /^[ \t]{0,2}(?:there|all|everyone|team)?[ \t]{0,2}([,.!:;\n–-]|$)/i.exec(text.slice(end, end + 20))
  if (thanks && (named === null || closes === null)) return { end: 0, greeted: null }
  if (named === null && !thanks && text.charAt(end) === ',')
    return { end: end + 1, greeted: namedAfterComma(text, end + 1) }
  return closes === null ? { end, greeted: null } : { end: end + closes[0].length, greeted: named }
}

/** "Hi, Jenny!" */
function namedAfterComma(text: string, from: number): Range | null {
  const named = nameFrom(text, from)
  return named !== null && /^[ \t]{0,2}[,.!:;\n]/.test(text.slice(named.end, named.end + 3)) ? named : null
}

/** Up to three capitalised words from a position on, none of them a common opening word. */
function nameFrom(text: string, from: number): Range | null {
  let start = -1
  let end = from
  for (let count = 0; count < MOST_NAME_WORDS; count++) {
    NAME_WORD.lastIndex = end
    const match = NAME_WORD.exec(text)
    const word = match?.[1]?.replace(/[.,]+$/, '') ?? ''
    if (match === null || word === '' || strangers.has(word.toLowerCase().replace(/['’].*$/, ''))) break
    const wordStart = match.index + match[0].indexOf(word)
    if (start < 0) start = wordStart
    end = wordStart + word.length
    if (match[0].endsWith('.') && !/^(?:mr|mrs|ms|dr|prof)$/i.test(word)) break
    if (match[0].endsWith('.')) end++
  }
  return start < 0 ? null : { start, end }
}

function closingStart(text: string, from: number): number {
  const tailStart = Math.max(from, text.length - TAIL_CHARACTERS)
  const tail = text.slice(tailStart)
  const match = CLOSING_LINE.exec(tail) ?? CLOSING_INLINE.exec(tail) ?? INITIALS.exec(tail)
  if (match === null || match.groups?.below?.includes('?') === true) return text.length
  return tailStart + match.index + (/^[.!?)]/.test(match[0]) ? 1 : 0)
}
