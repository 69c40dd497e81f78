import type { ParsedTranscript, TranscriptEntry } from './parsed-transcript'
import { plainBlanks } from './written-time'

const DATE = '(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2}))'
const CLOCK = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\.?)?'
const IOS = new RegExp(`^\\s?\\[(${DATE},?\\s{1,3})(${CLOCK})\\]\\s{0,3}`)
const ANDROID = new RegExp(`^\\s?(${DATE},?\\s{1,3})(${CLOCK})\\s{1,2}[-–]\\s{1,2}`)

/** Whether a line of a WhatsApp chat begins an entry, in the layout of Android or iOS, of any locale with Arabic digits. */
export function startsWhatsappEntry(line: string): boolean {
  return readStamp(line) !== null
}

/**
 * One entry with all its lines; null where it does not begin with a time. `names` are the speakers known so far, and
 * learns this one: "Name:" without a blank is a speaker only where the name is known.
 */
export function parseWhatsappEntry(entry: string, names: Set<string>): TranscriptEntry | null {
  const stamp = readStamp(entry)
  if (stamp === null) return null
  const body = stamp.rest
  const line = body.split('\n', 1)[0] ?? ''
  const name = speakerOf(line, names)
  if (name === null) return { speaker: null, role: 'system', visibility: 'public', time: stamp.time, text: body.trim() }
  names.add(name)
  const text = withoutEditNotice(body.slice(line.indexOf(`${name}:`) + name.length + 1).trim())
  if (isDeletionNotice(text) || isAppNotice(entry, text))
    return { speaker: null, role: 'system', visibility: 'public', time: stamp.time, text: `${name}: ${text}` }
  return { speaker: name, role: null, visibility: 'public', time: stamp.time, text }
}

/** A whole WhatsApp chat (formats.md 4.2, 4.3). Null where it has no two entries or where many lines stand before the first. */
export function parseWhatsapp(text: string): ParsedTranscript | null {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const starts = [...lines.keys()].filter((index) => startsWhatsappEntry(lines[index] ?? ''))
  const [first] = starts
  const isHeaded = first !== undefined && lines.slice(0, first).every((line) => line.trim() === '')
  if (starts.length < 2 || !isHeaded) return null
  const bodies = starts.map((start, i) => lines.slice(start, starts[i + 1] ?? lines.length).join('\n'))
  const names = new Set<string>()
  for (const body of bodies) parseWhatsappEntry(body, names)
  const entries = bodies.flatMap((body) => parseWhatsappEntry(body, names) ?? [])
  if (names.size === 0) return null
  const filled = lines.filter((line) => line.trim() !== '').length
  return { grammar: 'whatsapp', matchedShare: starts.length / filled, start: null, isCut: false, entries }
}

function readStamp(entry: string): { time: string; rest: string } | null {
  const head = plainBlanks(entry.slice(0, 64))
  const match = IOS.exec(head) ?? ANDROID.exec(head)
  if (match === null) return null
  const time = (match[1] ?? '') + (match[2] ?? '').replace(/(\d)\.(?=\d)/g, '$1:')
  return { time, rest: head.slice(match[0].length) + entry.slice(64).replace(/^[\u200E\u200F]{1,3}/, '') }
}

const SPOKEN = /^([^:\n]{1,80}?):(?=\s|$)/
const QUOTE = /["“”«»„]/

function speakerOf(line: string, names: ReadonlySet<string>): string | null {
  const told = SPOKEN.exec(line)?.[1]
  if (told !== undefined) return QUOTE.test(told) ? null : told
  const colon = line.indexOf(':')
  const known = colon === -1 ? null : line.slice(0, colon)
  return known !== null && names.has(known) ? known : null
}

/** What stands in for a picture, a file, a place or a poll: the person sent it, though the app wrote the words. */
const STAND_IN =
  /^<|^https?:|\b(?:omitted|weggelassen|ausgeschlossen|omitid[oa]|ocultad[oa]|omess[oa]|omis|absente|weggelaten|location|standort|ubicación|localização|poll|umfrage|encuesta|enquete)\b/i

/** iOS writes a mark of direction before the words of the app itself, also where these stand under a name. */
function isAppNotice(entry: string, text: string): boolean {
  const line = entry.split('\n', 1)[0] ?? ''
  const colon = line.indexOf(': ', line.indexOf('] '))
  return IOS.test(plainBlanks(line.slice(0, 64))) && line.startsWith(': \u200E', colon) && !STAND_IN.test(text)
}

const EDIT_NOTICE =
  /\s{0,3}<(?:This message was edited|Se editó este mensaje\.?|Diese Nachricht wurde bearbeitet\.?)>$/i

function withoutEditNotice(text: string): string {
  return text.replace(/[\u200E\u200F]/g, '').replace(EDIT_NOTICE, '')
}

const DELETION_NOTICES = new Set([
  'this message was deleted',
  'you deleted this message',
  'se eliminó este mensaje',
  'eliminaste este mensaje',
  'diese nachricht wurde gelöscht',
  'du hast diese nachricht gelöscht',
  'mensagem apagada',
  'esta mensagem foi apagada',
  'você apagou esta mensagem',
  'ce message a été supprimé',
  'vous avez supprimé ce message',
  'questo messaggio è stato eliminato',
  'hai eliminato questo messaggio',
  'dit bericht is verwijderd',
  'u hebt dit bericht verwijderd',
])

function isDeletionNotice(text: string): boolean {
  return text.length < 60 && DELETION_NOTICES.has(text.toLowerCase().replace(/\.$/, ''))
}
