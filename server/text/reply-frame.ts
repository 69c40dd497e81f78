import { closings, greetings, honorifics, nameLeads, notNames } from './english/greetings'
import { anyOf } from './pattern'
import type { Range } from './sentences'

/** A reply without what frames it, and the names that the text itself shows. */
export interface ReplyFrame {
  /** The text between greeting and closing. */
  body: Range
  names: readonly Range[]
}

const strangers = new Set(notNames)
const TAIL_CHARACTERS = 240
const MOST_NAME_WORDS = 3

const name = "[\\p{Lu}][\\p{L}'’.-]{0,24}"
const GREETING = new RegExp(`^[\\s*_]{0,5}(?:@\\w{1,40}\\s{1,3})?${anyOf(greetings)}(?![\\p{L}\\p{N}'’])`, 'iu')
const NAME_WORD = new RegExp(`[ \\t]{1,2}(${name}|${anyOf(honorifics)}\\.?(?![\\p{L}]))`, 'uy')
const closing = anyOf(closings).replace(/(?<=[:|])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
const CLOSING_LINE = new RegExp(
  `(?:^|\n)[ \t]{0,3}${closing}[ \t]{0,2}[,.!–-]{0,2}[ \t]{0,2}(?<signer>(?:${name}[ \t]?){0,3})[ \t.]{0,3}(?:\n(?<below>[^]{0,200}))?$`,
  'u',
)
const CLOSING_INLINE = new RegExp(
  `[.!?,][ \t]{1,3}(?:[KkBbWw][a-z]{3,8}s){0,2}(?:[Rr]egards|[Ss]incerely|[Bb]est wishes|[Cc]heers)[ \t]{0,2},?[ \t]{1,2}(?<signer>(?:${name}[ \t]?){1,3})[.s]{0,3}$`,
  'u',
)
const INITIALS = /[\s.!?)][ ]{0,2}(?<signer>[-–—^/*~][ ]?\p{Lu}[\p{L}.]{0,15})\s{0,3}$/u

/** Finds greeting, closing and the names they show; linear, and the whole text is the body where neither is there. */
export function frameReply(text: string): ReplyFrame {
  const names: Range[] = []
  const start = greetingEnd(text, names)
  for (const lead of nameLeads) namesAfter(text, lead, names)
  const end = closingStart(text, start, names)
  return { body: { start, end }, names: names.sort((a, b) => a.start - b.start) }
}

function greetingEnd(text: string, names: Range[]): number {
  const match = GREETING.exec(text)
  if (match === null) return 0
  const thanks = /thank/i.test(match[0])
  const named = nameFrom(text, match[0].length)
  const end = named?.end ?? match[0].length
  const closes = /^[ \t]{0,2}(?:there|all|everyone|team)?[ \t]{0,2}([,.!:;\n–-]|$)/i.exec(text.slice(end, end + 20))
  if (thanks && (named === null || closes === null)) return 0
  if (named !== null) names.push(named)
  return closes === null ? end : end + closes[0].length
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

function namesAfter(text: string, lead: string, names: Range[]): void {
  const withoutFirst = lead.slice(1)
  let at = text.indexOf(withoutFirst)
  while (at > 0) {
    const first = text.charAt(at - 1).toLowerCase()
    const end = at + withoutFirst.length
    const startsWord = at < 2 || !/\p{L}/u.test(text.charAt(at - 2))
    if (first === lead.charAt(0) && startsWord) {
      const named = nameFrom(text, end)
      const introduces =
        !lead.startsWith('this') ||
        /^,? (?:from|with|at|here|and|again|,)/.test(text.slice(named?.end ?? 0, (named?.end ?? 0) + 8))
      if (named !== null && introduces) names.push(named)
    }
    at = text.indexOf(withoutFirst, end)
  }
}

function closingStart(text: string, from: number, names: Range[]): number {
  const tailStart = Math.max(from, text.length - TAIL_CHARACTERS)
  const tail = text.slice(tailStart)
  const match = CLOSING_LINE.exec(tail) ?? CLOSING_INLINE.exec(tail) ?? INITIALS.exec(tail)
  if (match === null || match.groups?.below?.includes('?') === true) return text.length
  pushSigner(tail, tailStart, match, names)
  return tailStart + match.index + (/^[.!?)]/.test(match[0]) ? 1 : 0)
}

function pushSigner(tail: string, tailStart: number, match: RegExpExecArray, names: Range[]): void {
  const signer = match.groups?.signer?.trim() ?? ''
  const below = signer === '' ? (match.groups?.below ?? '') : ''
  const found = signer === '' ? new RegExp(`^\\s{0,3}(${name}(?: ${name}){0,2})`, 'u').exec(below)?.[1] : signer
  if (found === undefined || found === '') return
  const start = tailStart + tail.indexOf(found, match.index)
  names.push({ start, end: start + found.length })
}
