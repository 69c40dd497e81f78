import type { ReadTime } from '../formats/adapter'
import { htmlToText } from '../html-text'
import type { ParsedTranscript, TranscriptEntry } from './parsed-transcript'
import { roleOfSpeaker } from './role-of-speaker'
import { speakerKey } from './speakers'

const MARK = /<p\b[^<>]{0,200}>|<\/p\s{0,3}>|<br\s{0,3}\/?\s{0,3}>/gi
const OFFSET =
  /^\s{0,8}\(\s{0,3}(?:(\d{1,3})d\s{1,3})?(?:(\d{1,4})h\s{0,3})?(?:(\d{1,5})m\s{0,3})?(?:(\d{1,6})s)?\s{0,3}\)\s{0,3}/
const SPOKEN = /^([^:\n<>]{1,80}?)\s{0,2}:(?:\s|$)/
const STARTED = /^Chat Started:\s{0,5}(.{5,80})$/i
const ORIGIN = /^Chat Origin:/i
const JOINED =
  /^Agent\s{1,3}(\S.{0,79}?)(?:\s{1,3}(?:successfully transferred|joined|has joined|transferred|left|accepted)\b.{0,200})?$/i

/**
 * The body of a Salesforce chat (formats.md 4.1): entries with an offset, "( 1m 13s ) Name: text<br>", after paragraphs
 * that tell the start and who joined. Where the body tells no start, offsets count from `recordStart`. Texts stay HTML.
 * An offset without a word behind it is dropped. Null where neither a start nor two offsets are found.
 */
export function parseSalesforceBody(body: string, recordStart: string | number | null): ParsedTranscript | null {
  const pieces = cutPieces(body)
  const paragraphs = pieces.filter(({ isParagraph }) => isParagraph).map(({ html }) => htmlToText(html))
  const start = startOf(paragraphs)
  const offsets = pieces.filter(({ html, isParagraph }) => !isParagraph && readOffset(html) !== null).length
  if (offsets === 0 || (start === null && offsets < 2)) return null

  const base = start ?? recordStart
  const entries: TranscriptEntry[] = []
  let time: ReadTime | null = base
  let isOpen = false
  for (const { html, isParagraph } of pieces) {
    const offset = isParagraph ? null : readOffset(html)
    if (isParagraph) {
      isOpen = false
      const text = htmlToText(html)
      if (text !== '' && !STARTED.test(text) && !ORIGIN.test(text)) entries.push(systemEntry(text, time))
    } else if (offset !== null) {
      time = base === null ? null : { base, addMs: offset.ms }
      isOpen = true
      if (offset.rest.trim() !== '') entries.push(spoken(offset.rest, time))
      else isOpen = false
    } else if (isOpen) continueEntry(entries, html)
    else if (html.trim() !== '') entries.push(systemEntry(htmlToText(html), time))
  }
  const filled = pieces.filter(({ html }) => html.trim() !== '').length
  const matched = offsets + paragraphs.filter((text) => text !== '').length
  return {
    grammar: 'salesforce-body',
    matchedShare: Math.min(1, matched / filled),
    start,
    isCut: false,
    entries: withRoles(entries, paragraphs),
  }
}

function cutPieces(body: string): { html: string; isParagraph: boolean }[] {
  const pieces: { html: string; isParagraph: boolean }[] = []
  let from = 0
  let isParagraph = false
  for (const mark of body.matchAll(MARK)) {
    pieces.push({ html: body.slice(from, mark.index), isParagraph })
    from = mark.index + mark[0].length
    const tag = mark[0].slice(0, 3).toLowerCase()
    if (tag !== '<br') isParagraph = tag.startsWith('<p')
  }
  pieces.push({ html: body.slice(from), isParagraph })
  return pieces
}

/** "Monday, December 17, 2018, 23:27:57 (-0500)" without the brackets around its offset. */
function startOf(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs) {
    const started = STARTED.exec(paragraph)?.[1]
    if (started !== undefined) return started.replace(/\((?:GMT|UTC)?([+-]\d{2}:?\d{2})\)/, '$1').trim()
  }
  return null
}

function readOffset(html: string): { ms: number; rest: string } | null {
  const match = OFFSET.exec(html)
  if (match === null || match.slice(1).every((part) => part === undefined)) return null
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  const total = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)
  return { ms: total * 1000, rest: html.slice(match[0].length) }
}

function spoken(html: string, time: ReadTime | null): TranscriptEntry {
  const speaker = SPOKEN.exec(html)
  if (speaker === null) return systemEntry(htmlToText(html), time)
  return {
    speaker: htmlToText(speaker[1] ?? ''),
    role: null,
    visibility: 'public',
    time,
    text: html.slice(speaker[0].length).trim(),
    isHtml: true,
  }
}

function continueEntry(entries: TranscriptEntry[], html: string): void {
  const last = entries.at(-1)
  if (last !== undefined && html.trim() !== '') last.text += `<br>${html.trim()}`
}

function systemEntry(text: string, time: ReadTime | null): TranscriptEntry {
  return { speaker: null, role: 'system', visibility: 'public', time, text }
}

/** Who joined as "Agent X" is an agent; where agents joined and one other person speaks, that is the visitor. */
function withRoles(entries: readonly TranscriptEntry[], paragraphs: readonly string[]): TranscriptEntry[] {
  const joined = new Set(paragraphs.flatMap((text) => speakerKey(JOINED.exec(text)?.[1] ?? '') || []))
  const others = new Set<string>()
  const placed = entries.map((entry) => {
    if (entry.speaker === null) return entry
    const key = speakerKey(entry.speaker)
    const role = joined.has(key) ? 'agent' : (roleOfSpeaker(entry.speaker)?.role ?? null)
    if (role === null) others.add(key)
    return { ...entry, role }
  })
  const isVisitorKnown = placed.some(({ role }) => role === 'customer')
  if (joined.size === 0 || others.size !== 1 || isVisitorKnown) return placed
  return placed.map((entry) => (entry.speaker !== null && entry.role === null ? { ...entry, role: 'customer' } : entry))
}
