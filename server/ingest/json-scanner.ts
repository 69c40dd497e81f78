import { findEnvelope } from './json-envelope'
import { createObjectScan, type ObjectScan, withIndent } from './json-object-scan'
import { createSkip, type Skip } from './json-skip'

/** One entry of a JSON export as the file has it. */
export interface JsonPiece {
  /** Line on which it starts, from 1. */
  line: number
  raw: string
  /** One sentence where it must not be parsed. */
  problem: string | null
}

const LONGEST_OBJECT = 64 * 1024 * 1024
const RAW_LENGTH = 500
/** Characters after which it is decided whether an object is an envelope, and again at each doubling. */
const FIRST_LOOK = 1 << 20

const CUT_OFF = 'The file ends inside this object: the export was cut off, or a bracket or quote is not closed.'
const TOO_LARGE = 'The object is larger than 64 MB: export a shorter time span or fewer fields.'
const NO_OBJECT = 'This is no JSON object: every entry of an export has to be one, in curly brackets.'
const OPEN_END = 'The file ends before its list is closed: entries may be missing, so download the export again.'

type Reader =
  | { kind: 'object'; scan: ObjectScan; indent: string | null; nextLook: number | null }
  | { kind: 'scrap'; scan: Skip }
  | { kind: 'rest'; scan: Skip }

/** Cuts JSON into the entries it lists, each with its line; see `splitJson`. */
export function createJsonScanner(): { feed(chunk: string): JsonPiece[]; end(): JsonPiece[] } {
  let pieces: JsonPiece[] = []
  let text = ''
  let at = 0
  let line = 1
  /** What stands before `at` on its line, as long as that is blank. */
  let head: string | null = ''
  /** Objects around the list that is being read; null outside a list. */
  let around: number | null = null
  let reader: Reader | null = null
  let kept: string[] = []
  let length = 0
  let lines = 0

  function feed(chunk: string): JsonPiece[] {
    pieces = []
    text = chunk
    at = 0
    while (at < text.length) {
      if (reader === null) findEntry()
      else readOn(reader)
    }
    return pieces
  }

  function end(): JsonPiece[] {
    pieces = []
    text = ''
    at = 0
    if (reader?.kind === 'object' && reader.nextLook !== null && entersEnvelope(kept.join(''))) {
      const before = feed(text)
      return [...before, ...end()]
    }
    const isCut = reader?.kind === 'object'
    if (reader?.kind === 'object') finish(CUT_OFF)
    else if (reader?.kind === 'scrap') finish(NO_OBJECT)
    if (around !== null && !isCut) pieces.push({ line, raw: '', problem: OPEN_END })
    reader = null
    around = null
    return pieces
  }

  function findEntry(): void {
    const char = text.charAt(at)
    if (char === '{') {
      const nextLook = around === null ? FIRST_LOOK : null
      begin({ kind: 'object', scan: createObjectScan(head, around !== null), indent: head, nextLook })
    } else if (/[^\s,}[\]\uFEFF]/.test(char) || (char === '[' && around !== null)) {
      begin({ kind: 'scrap', scan: createSkip(0, around === null ? '\n{' : ',]') })
    } else {
      at++
      passBetween(char)
    }
  }

  function passBetween(char: string): void {
    if (char === '\n') {
      line++
      head = ''
    } else if (char === '[') {
      around = 0
      head = null
    } else if (char === ']') {
      if (around !== null && around > 0) begin({ kind: 'rest', scan: createSkip(around, '') })
      around = null
      head = null
    } else if (head !== null) head = withIndent(head, text, at - 1, char.charCodeAt(0))
  }

  function begin(next: Reader): void {
    reader = next
    kept = []
    length = 0
    lines = 0
  }

  function readOn(current: Reader): void {
    const look = current.kind === 'object' ? current.nextLook : null
    const part = look === null ? text : text.slice(0, at + look - length)
    const stop = current.scan.read(part, at)
    keep(part.slice(at, stop ?? part.length))
    at = stop ?? part.length
    if (current.kind === 'object' && current.nextLook !== null && (stop !== null || length === look)) {
      if (entersEnvelope(kept.join(''))) return
      current.nextLook = look === null || look >= LONGEST_OBJECT ? null : look * 2
    }
    if (stop === null) return
    if (current.kind === 'object') {
      finish(null)
      head = current.scan.isInterrupted() ? current.indent : null
      return
    }
    if (current.kind === 'scrap') finish(NO_OBJECT)
    else line += lines
    reader = null
    head = null
  }

  function keep(slice: string): void {
    length += slice.length
    for (let i = slice.indexOf('\n'); i !== -1; i = slice.indexOf('\n', i + 1)) lines++
    if (reader?.kind === 'rest') return
    const longest = reader?.kind === 'object' ? LONGEST_OBJECT : RAW_LENGTH
    if (length <= longest) kept.push(slice)
    else kept = [`${kept.join('').slice(0, RAW_LENGTH)}${slice.slice(0, RAW_LENGTH)}`.slice(0, RAW_LENGTH)]
  }

  function finish(problem: string | null): void {
    const isTooLarge = reader?.kind === 'object' && length > LONGEST_OBJECT
    pieces.push({ line, raw: kept.join('').trimEnd(), problem: isTooLarge ? TOO_LARGE : problem })
    line += lines
    reader = null
    kept = []
  }

  /** Goes back to the list of an envelope, of which this is the text so far, and reads its entries one by one. */
  function entersEnvelope(raw: string): boolean {
    const list = length > LONGEST_OBJECT ? null : findEnvelope(raw)
    if (list === null) return false
    const before = raw.slice(0, list.offset)
    for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1)) line++
    text = raw.slice(list.offset) + text.slice(at)
    at = 0
    around = list.objectsAround
    reader = null
    kept = []
    head = null
    return true
  }

  return { feed, end }
}
