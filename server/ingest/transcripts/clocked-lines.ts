import { LINE_STYLES, type LineHead, type LineStyle, readLineHead } from './line-head'
import type { ParsedTranscript, TranscriptEntry } from './parsed-transcript'
import { roleOfSpeaker } from './role-of-speaker'
import { splitRunTogether } from './run-together'
import { learnSpeakers, type Opening, speakerKey } from './speakers'
import { findStart, inZoneOfStart, timeOfStamp } from './written-time'

const LEAST_TIMED_SHARE = 0.1
const LEAST_PLAIN_SHARE = 0.4

/**
 * A transcript whose lines begin with a time and a speaker, or with a speaker only (formats.md 4.7, 4.8, 4.11), or whose
 * entries run together without line breaks. Lines that open nothing continue the entry before. `recordStart` is the
 * day for times of day where the text names none. Null where too few lines are of this kind.
 */
export function parseClockedLines(text: string, recordStart: string | number | null): ParsedTranscript | null {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const heads = lines.map(readLineHead)
  const style = commonStyle(heads)
  const opens = openingTest(heads, style)
  const opening = heads.filter((head) => head !== null && opens(head)).length
  const together = splitRunTogether(text)
  if (style !== 'plain' && together.pieces.length > opening * 1.5 && together.pieces.length > 1)
    return ofPieces(together, recordStart)
  const filled = lines.filter((line) => line.trim() !== '').length
  const matchedShare = filled === 0 ? 0 : opening / filled
  if (matchedShare < (style === 'plain' ? LEAST_PLAIN_SHARE : LEAST_TIMED_SHARE)) return null
  if (opening < 2 && !(style !== 'plain' && firstOpens(lines, heads, opens))) return null
  return ofLines(lines, heads, opens, matchedShare, recordStart)
}

function commonStyle(heads: readonly (LineHead | null)[]): LineStyle {
  const counts = new Map<LineStyle, number>(LINE_STYLES.map((style) => [style, 0]))
  for (const head of heads)
    if (head?.speaker && head.style !== 'plain') counts.set(head.style, (counts.get(head.style) ?? 0) + 1)
  const [style, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['plain', 0]
  return count === 0 ? 'plain' : style
}

const SYSTEM_WORDS =
  /\b(joined|left|entered|ended|closed|started|transferred|disconnected|connected|assigned|accepted|beigetreten|verlassen|beendet)\b/i

function openingTest(heads: readonly (LineHead | null)[], style: LineStyle): (head: LineHead) => boolean {
  const openings = heads.flatMap((head, index) =>
    head?.style === style && head.speaker !== null
      ? [{ speaker: head.speaker, evidence: evidenceOf(head), isFirst: index === 0 }]
      : [],
  )
  const speakers = learnSpeakers(openings)
  return (head) => {
    if (head.style !== style || (head.stamp !== null && timeOfStamp(head.stamp, null) === undefined)) return false
    if (head.speaker !== null && speakers.has(speakerKey(head.speaker))) return true
    return head.speaker === null && (style === 'bare' ? SYSTEM_WORDS.test(head.text) : style !== 'plain')
  }
}

const TO_THE_SECOND = /\d:\d{2}:\d{2}/

function evidenceOf({ style, stamp, speaker }: LineHead): Opening['evidence'] {
  if (stamp === null) return 'none'
  if (style === 'trailing') return speaker?.includes(' ') ? 'time' : 'stamp'
  const isStamp = style === 'bracket' || style === 'paren' || style === 'dated' || TO_THE_SECOND.test(stamp)
  return isStamp ? 'stamp' : 'time'
}

function firstOpens(
  lines: readonly string[],
  heads: readonly (LineHead | null)[],
  opens: (head: LineHead) => boolean,
): boolean {
  const head = heads[lines.findIndex((line) => line.trim() !== '')]
  return head ? opens(head) : false
}

function ofLines(
  lines: readonly string[],
  heads: readonly (LineHead | null)[],
  opens: (head: LineHead) => boolean,
  matchedShare: number,
  recordStart: string | number | null,
): ParsedTranscript {
  const before: string[] = []
  const groups: { head: LineHead; texts: string[] }[] = []
  for (const [index, line] of lines.entries()) {
    const head = heads[index]
    if (head && opens(head)) groups.push({ head, texts: [head.text] })
    else (groups.at(-1)?.texts ?? before).push(line)
  }
  const preamble = before.join('\n').trim()
  const start = findStart(preamble.slice(0, 2000))
  const entries = groups.map(({ head, texts }) => toEntry(head, texts.join('\n'), start ?? recordStart))
  return transcript(preamble, entries, matchedShare, start)
}

function ofPieces(
  { pieces, share, before }: ReturnType<typeof splitRunTogether>,
  recordStart: string | number | null,
): ParsedTranscript {
  const start = findStart(before.slice(0, 2000))
  const entries = pieces.map((piece) => toEntry(piece, piece.text, start ?? recordStart))
  return transcript(before, entries, share, start)
}

/** What stands before the first entry is a line of the system at the time of that entry. */
function transcript(
  preamble: string,
  entries: readonly TranscriptEntry[],
  matchedShare: number,
  start: string | null,
): ParsedTranscript {
  const timed = inZoneOfStart(start, entries)
  const heading = { ...systemEntry(preamble), time: timed[0]?.time ?? null }
  const all = preamble === '' ? timed : [heading, ...timed]
  return { grammar: 'clocked-lines', matchedShare, start, isCut: false, entries: all }
}

function toEntry(
  { stamp, speaker }: { stamp: string | null; speaker: string | null },
  text: string,
  start: string | number | null,
): TranscriptEntry {
  const time = stamp === null ? null : (timeOfStamp(stamp, start) ?? null)
  if (speaker === null) return { ...systemEntry(text.trim()), time }
  const told = roleOfSpeaker(speaker)
  return {
    speaker: speaker.trim(),
    role: told?.role ?? null,
    visibility: told?.visibility ?? 'public',
    time,
    text: text.trim(),
  }
}

function systemEntry(text: string): TranscriptEntry {
  return { speaker: null, role: 'system', visibility: 'public', time: null, text }
}
