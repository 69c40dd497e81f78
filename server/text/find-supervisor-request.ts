import type { AskedFor } from '#server/domain/trigger'
import { createCueScan } from './cue-scan'
import type { LanguagePack, RequestGrammar } from './language-pack'
import { type ReadText, readText } from './word-classes'

/** The words with which a customer asks, characters [start, end) of the given text. */
export interface SupervisorRequest {
  start: number
  end: number
  rule: string
  asksFor: AskedFor
}

/** Behind a text this short nothing else has to show that it asks: "real person". */
const SHORT_TEXT = 60
const TELLING = 1
const ASKING_AND_WEAK = 6
const WEAK_AND_REACHING = 12

/**
 * The words with which a customer asks for somebody senior, for another person, for a human instead of a machine, or
 * that the case be passed up (method.md 6.2, rulings.md 24); null where there are none. Talk about a manager, a past
 * request that is only told, a threat and "call me" are no request. Linear in the length of the text.
 */
export function findSupervisorRequest(text: string, pack: LanguagePack): SupervisorRequest | null {
  const grammar = pack.requests
  if (!mayAsk(text, grammar)) return null
  const read = withHeads(readText(text, grammar.classes), grammar)
  for (let start = 0; start < read.marks.length; start = endOfSentence(read.marks, start)) {
    const request = inSentence(read, start, grammar)
    if (request !== null) return request
  }
  return null
}

/** A request that starts in the sentence at `start`; it may end in the next one. */
function inSentence(read: ReadText, start: number, grammar: RequestGrammar): SupervisorRequest | null {
  const end = endOfSentence(read.marks, start)
  const sentence = read.marks.slice(start, end)
  const namesSomebody = PERSON.test(sentence)
  if (!namesSomebody && !grammar.passesUp.test(sentence)) return null
  const marks = read.marks.slice(start, endOfSentence(read.marks, end))
  for (const { rule, pattern, needs } of grammar.shapes) {
    if (needs !== '' && !holdsAny(marks, needs)) continue
    for (const match of marks.matchAll(pattern)) {
      const before = marks.slice(0, match.index + (grammar.opens.test(match[0]) ? 1 : 0))
      if (grammar.notAsking.test(sinceLastPause(before))) continue
      if (grammar.notAfter.test(marks.slice(match.index + match[0].length))) continue
      return found(rule, match[0], start + match.index, read)
    }
  }
  return null
}

function holdsAny(marks: string, letters: string): boolean {
  for (const letter of letters) if (marks.includes(letter)) return true
  return false
}

const PERSON = /[SHOAPT]/

/** Where the sentence that holds `from` ends, behind its closing mark. */
function endOfSentence(marks: string, from: number): number {
  let end = from
  while (end < marks.length && !'.!?'.includes(marks.charAt(end))) end++
  return Math.min(end + 1, marks.length)
}

const scans = new WeakMap<RequestGrammar, (text: string) => number>()

function mayAsk(text: string, grammar: RequestGrammar): boolean {
  let scan = scans.get(grammar)
  if (scan === undefined) {
    const { telling, asking, weak, reaching } = grammar.cues
    scan = createCueScan([telling, asking, weak, reaching])
    scans.set(grammar, scan)
  }
  const cues = scan(text)
  if ((cues & TELLING) !== 0 || (cues & WEAK_AND_REACHING) === WEAK_AND_REACHING) return true
  return text.length < SHORT_TEXT && (cues & ASKING_AND_WEAK) === ASKING_AND_WEAK
}

function sinceLastPause(marks: string): string {
  return marks.slice(Math.max(marks.lastIndexOf('.'), marks.lastIndexOf('!'), marks.lastIndexOf('?')) + 1)
}

function found(rule: string, matched: string, index: number, read: ReadText): SupervisorRequest {
  let first = index
  let last = index + matched.length - 1
  while (first < last && ',.!?'.includes(read.marks.charAt(first))) first++
  while (last > first && ',.!?'.includes(read.marks.charAt(last))) last--
  return { start: read.starts[first] ?? 0, end: read.ends[last] ?? 0, rule, asksFor: askedFor(rule, matched) }
}

function askedFor(rule: string, matched: string): AskedFor {
  if (rule === 'escalate' || /S/.test(matched)) return 'senior'
  if (/O/.test(matched) || rule === 'asks-for-other') return 'other'
  return rule === 'asks-who-else' || rule === 'named-and-wanted' ? 'senior' : 'human'
}

const LETTERS = { someoneSenior: 'S', senior: 'S', other: 'O', human: 'H', staff: 'A', team: 'T', person: 'P' }

/** The text with one letter in the place of the words for each person that it names. */
function withHeads(read: ReadText, grammar: RequestGrammar): ReadText {
  const starts: number[] = []
  const ends: number[] = []
  let marks = ''
  let done = 0
  const keep = (to: number) => {
    for (; done < to; done++) {
      marks += read.marks.charAt(done)
      starts.push(read.starts[done] ?? 0)
      ends.push(read.ends[done] ?? 0)
    }
  }
  for (const match of read.marks.matchAll(grammar.heads)) {
    const end = match.index + match[0].length
    keep(match.index)
    marks += letterOf(match.groups ?? {})
    starts.push(read.starts[match.index] ?? 0)
    ends.push(read.ends[end - 1] ?? 0)
    done = end
  }
  keep(read.marks.length)
  return { marks, starts, ends }
}

function letterOf(groups: Readonly<Record<string, string | undefined>>): string {
  for (const [name, letter] of Object.entries(LETTERS)) if (groups[name] !== undefined) return letter
  return 'X'
}
