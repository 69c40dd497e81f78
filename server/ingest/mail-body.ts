import type { TextRange } from '#server/domain/import'
import { headerBlockLength } from './mail-header-block'
import { askLibrary, introducerLength } from './mail-introducer'
import { isRule, LONGEST_LINE, type MailLine, mailLines } from './mail-lines'
import { signatureStart } from './mail-signature'

const LONGEST_FOR_LIBRARY = 20_000

const SIGN =
  /[>:：_—]|--|==|sent |outlook|gesendet|verschickt|envoy|enviad|inviat|vanaf|sendt|skickat|lähetetty|отправлено|надіслано|wysłan|odeslán|trimis|above this line|送信|发自|傳送|보냄/i

/** What a line is taken for. */
const OWN = 0
const SUPPOSED = 1
/** It begins with a quote mark, or introduces lines that do. */
const SURE = 2

/**
 * The parts of a message's text that are earlier mails quoted, with the lines that introduce them, or a signature
 * (formats.md 10): ascending, not overlapping, in UTF-16 code units of `text`. Lines between quotes are answers and stay.
 * Never all of the text: where nothing else would remain, only lines with a quote mark and what introduces them count;
 * where nothing remains even then, nothing does. Empty for a text of one line. Linear in the text.
 */
export function findQuoted(text: string): TextRange[] {
  if (!text.includes('\n') || !SIGN.test(text)) return []
  const lines = mailLines(text)
  const marks = new Uint8Array(lines.length)
  markQuotes(lines, marks, text.length > LONGEST_FOR_LIBRARY ? () => false : askLibrary())
  markSignatures(lines, marks)
  for (const least of [SUPPOSED, SURE]) {
    if (lines.some((line, at) => (marks[at] ?? OWN) < least && !isRule(line.words)))
      return rangesOf(lines, marks, least)
  }
  return []
}

function markQuotes(lines: readonly MailLine[], marks: Uint8Array, ask: (words: string) => boolean): void {
  let at = 0
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    if (line.words.startsWith('>')) {
      marks[at] = SURE
      at += 1
      continue
    }
    const length = openingLength(lines, at, ask)
    const next = lines[at + length]
    if (length > 0 && !next?.words.startsWith('>')) {
      const hasRule = marks[at - 1] === OWN && isRule(lines[at - 1]?.words ?? '')
      marks.fill(SUPPOSED, hasRule ? at - 1 : at)
      return
    }
    marks.fill(SURE, at, at + length)
    at += Math.max(length, 1)
  }
}

const TITLES =
  "original message|original-nachricht|originalnachricht|original mail|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|исходное сообщение|пересылаемое сообщение|oprindelig besked|oprindelig meddelelse|ursprungligt meddelande|wiadomość oryginalna"
const MARKERS = [
  new RegExp(`^[-_*=\\s]{2,60}(?:${TITLES})[-_*=:\\s]{0,60}$`, 'iu'),
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|начало переадресованного сообщения)\s?:$/iu,
  /^[-#*=\s]{0,20}(?:please )?(?:type |write )?(?:your )?reply above this line[-#*=.\s]{0,20}$/i,
]

/** How many lines from `at` on open a quoted mail; 0 where none do. */
function openingLength(lines: readonly MailLine[], at: number, ask: (words: string) => boolean): number {
  const words = lines[at]?.words ?? ''
  if (words.length > LONGEST_LINE) return 0
  if (MARKERS.some((marker) => marker.test(words))) return 1
  return headerBlockLength(lines, at) || introducerLength(lines, at, ask)
}

/** Every stretch of own lines may end with a signature: quotes stand below it, or above. */
function markSignatures(lines: readonly MailLine[], marks: Uint8Array): void {
  let from = 0
  while (from < lines.length) {
    let to = from
    while (to < lines.length && marks[to] === OWN) to += 1
    const tail = Math.max(from, to - LONGEST_SIGNATURE)
    marks.fill(SUPPOSED, tail + signatureStart(lines.slice(tail, to)), to)
    from = to + 1
  }
}

const LONGEST_SIGNATURE = 60

function rangesOf(lines: readonly MailLine[], marks: Uint8Array, least: number): TextRange[] {
  const ranges: TextRange[] = []
  let last: TextRange | null = null
  for (const [at, line] of lines.entries()) {
    if ((marks[at] ?? OWN) < least) last = null
    else if (last === null) {
      last = { start: line.start, end: line.end }
      ranges.push(last)
    } else last.end = line.end
  }
  return ranges
}
