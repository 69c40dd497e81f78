import { learnSpeakers, speakerKey } from './speakers'
import { DATE } from './written-time'

export interface Piece {
  stamp: string
  speaker: string
  text: string
}

const TIME = '(?:\\d{2}:\\d{2}:\\d{2}|(?<![\\d:])\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\s?[AaPp]\\.?[Mm](?![A-Za-z])\\.?)?'
const CLOCKED = pieceOf(TIME)
const DATED = pieceOf(`${DATE}(?:T|,?\\s{1,3})${TIME}`)

function pieceOf(stamp: string): RegExp {
  const stamps = `(?:\\[(${stamp})\\]|\\((${stamp})\\)|(${stamp}))`
  const speaker = '([^\\s:\\d()[\\],;.!?"|<>-][^:\\n]{0,39}?)'
  return new RegExp(`${stamps}\\s{0,2}[-–]?\\s{0,2}${speaker}\\s{0,2}:(?!\\/\\/|\\d)\\s?`, 'g')
}

/**
 * Entries that follow each other without a line break, "12:01:05 Agent : text12:01:40 Customer : text" (formats.md 4.7).
 * `share` tells how many of the places with a time and a colon open an entry; `before` is the text before the first.
 */
export function splitRunTogether(text: string): { pieces: Piece[]; share: number; before: string } {
  const clocked = [...text.matchAll(CLOCKED)]
  const dated = [...text.matchAll(DATED)]
  const found = (dated.length * 2 > clocked.length ? dated : clocked).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stamp: match[1] ?? match[2] ?? match[3] ?? '',
    speaker: (match[4] ?? '').trim(),
  }))
  const speakers = learnSpeakers(
    found.map(({ speaker, start }) => ({ speaker, evidence: 'none', isFirst: start === 0 })),
  )
  const kept = found.filter(({ speaker }) => speakers.has(speakerKey(speaker)))
  const pieces = kept.map(({ stamp, speaker, end }, i) => ({
    stamp,
    speaker,
    text: text.slice(end, kept[i + 1]?.start ?? text.length).trim(),
  }))
  const share = found.length === 0 ? 0 : kept.length / found.length
  return { pieces, share, before: text.slice(0, kept[0]?.start ?? text.length).trim() }
}
