import { CLOCK, DATE_AND_CLOCK } from './written-time'

export const LINE_STYLES = ['bracket', 'paren', 'dated', 'bare', 'trailing', 'plain'] as const
/** How the lines of a transcript begin: "[10:02] Name:", "(10:02) Name:", dated, "10:02 Name:", "Name (10:02):", "Name:". */
export type LineStyle = (typeof LINE_STYLES)[number]

export interface LineHead {
  style: LineStyle
  /** The time as written; null in plain lines. */
  stamp: string | null
  /** Null where a time is followed by no name. */
  speaker: string | null
  /** What follows the name, or the time where there is no name. */
  text: string
}

const STAMP = `(${DATE_AND_CLOCK}|${CLOCK})`
const BEHIND = '\\s{0,3}[-–|]?\\s{0,3}'
const NAME = '[^\\s:([,;.!?"|<>-][^:\\t;|"<>]{0,59}?'
const STAMPED: readonly (readonly [LineStyle, RegExp])[] = [
  ['bracket', new RegExp(`^\\s{0,8}\\[\\s?${STAMP}\\s?\\]${BEHIND}`)],
  ['paren', new RegExp(`^\\s{0,8}\\(\\s?${STAMP}\\s?\\)${BEHIND}`)],
  ['dated', new RegExp(`^\\s{0,8}(${DATE_AND_CLOCK})(?![\\d:])${BEHIND}`)],
  ['bare', new RegExp(`^\\s{0,8}(${CLOCK})(?![\\d:])${BEHIND}`)],
]
const SPEAKER = new RegExp(`^(${NAME})\\s{0,2}:(?!//|\\d)[ \\t]?`)
const TRAILING = new RegExp(
  `^\\s{0,8}([^\\s:([,;.!?"|<>-][^:()[\\]\\t;|"<>]{0,59}?)\\s{0,2}[([]\\s?${STAMP}\\s?[)\\]]\\s{0,2}(?::|$)\\s?`,
)
const PLAIN = new RegExp(`^\\s{0,8}(${NAME})\\s{0,2}:(?=\\s|$)[ \\t]?`)

/** How a line begins, whoever the speaker may be; null for a line that begins no entry. */
export function readLineHead(line: string): LineHead | null {
  for (const [style, pattern] of STAMPED) {
    const stamped = pattern.exec(line)
    if (stamped === null) continue
    const rest = line.slice(stamped[0].length)
    const spoken = SPEAKER.exec(rest)
    return {
      style,
      stamp: stamped[1] ?? null,
      speaker: spoken?.[1] ?? null,
      text: spoken === null ? rest : rest.slice(spoken[0].length),
    }
  }
  const trailing = TRAILING.exec(line)
  if (trailing !== null)
    return {
      style: 'trailing',
      stamp: trailing[2] ?? null,
      speaker: trailing[1] ?? null,
      text: line.slice(trailing[0].length),
    }
  const plain = PLAIN.exec(line)
  if (plain === null) return null
  return { style: 'plain', stamp: null, speaker: plain[1] ?? null, text: line.slice(plain[0].length) }
}
