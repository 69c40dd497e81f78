import { recogniseMedia, recogniseZip, SIGNATURES, sentenceOfWorkbook } from './content-signatures'
import { encodingOfFirstBytes } from './encoding'
import { recogniseProgramText } from './recognise-program-text'

export type Content = { kind: 'text' } | { kind: 'json' } | { kind: 'refused'; sentence: string }

/**
 * What a file is by its first bytes (64 kB, where there are as many): JSON, any other text, or something that cannot be
 * read, with one sentence that says what it is and what to do. Names and extensions are not looked at. An empty file
 * is text.
 */
export function recogniseContent(firstBytes: Uint8Array): Content {
  const start = Buffer.from(firstBytes).toString('latin1')
  const signature = SIGNATURES.find(({ at = 0, bytes }) => start.startsWith(bytes, at))
  const sentence = signature?.sentence ?? recogniseZip(start) ?? recogniseMedia(start)
  if (sentence !== null) return { kind: 'refused', sentence }
  const encoding = encodingOfFirstBytes(firstBytes)
  const text = new TextDecoder(encoding ?? 'utf-8').decode(firstBytes).replaceAll('\0', '').trimStart()
  if (/^(?:\{\s*["}]|\[\s*[{["\]])/.test(text)) return { kind: 'json' }
  const refusal =
    recogniseMarkup(text) ??
    recogniseMail(text) ??
    recogniseProgramText(text) ??
    (encoding === null || encoding === 'utf-8' ? recogniseBinary(firstBytes) : null)
  return refusal === null ? { kind: 'text' } : { kind: 'refused', sentence: refusal }
}

function recogniseMarkup(text: string): string | null {
  const start = text.slice(0, 4000).toLowerCase()
  if (!start.startsWith('<') || isSalesforceChat(start)) return null
  if (/^<(\?xml|workbook\b|session|tickets?\b|conversations?\b)/.test(start)) return sentenceOfXml(start)
  if (!/^<(!doctype html|!--|(html|head|body|table|meta|script|style|title|link|div)\b)/.test(start)) return null
  return start.startsWith('<table') || start.includes('urn:schemas-microsoft-com:office:excel')
    ? sentenceOfWorkbook('a web page')
    : 'This is a web page: it may be a sign-in or error page, so sign in and download the export again.'
}

function isSalesforceChat(start: string): boolean {
  return start.startsWith('<p align="center">chat') || start.includes('chat started:')
}

function sentenceOfXml(start: string): string {
  if (start.includes('excel.sheet') || start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return sentenceOfWorkbook('XML')
  }
  if (/<varvalue|<session|liveperson|liveengage/.test(start)) {
    return 'This is an XML export of LivePerson: export the conversations as CSV or JSON instead.'
  }
  if (/<tickets?[\s>]|zendesk/.test(start)) {
    return 'This is an XML export of tickets, such as Zendesk makes: choose the JSON export instead, which has the same texts.'
  }
  return 'This is an XML file: export the transcripts as CSV or JSON instead.'
}

const MAIL_FIELDS = new Set([
  ...['return-path', 'delivered-to', 'received', 'from', 'to', 'cc', 'subject', 'date', 'mime-version', 'message-id'],
  ...['content-type', 'content-transfer-encoding', 'reply-to', 'in-reply-to', 'references', 'sender', 'dkim-signature'],
])

function recogniseMail(text: string): string | null {
  if (/^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [^\n]*\d{4}\r?\n/.test(text)) {
    return 'This is a mailbox (mbox): export the conversations from the helpdesk as CSV or JSON instead.'
  }
  const fields = new Set<string>()
  for (const line of text.split(/\r\n?|\n/, 60)) {
    if (/^[ \t]/.test(line) && fields.size > 0) continue
    const name = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:\s|$)/.exec(line)?.[1]
    if (name === undefined) break
    if (MAIL_FIELDS.has(name.toLowerCase()) || /^(x|arc)-/i.test(name)) fields.add(name.toLowerCase())
    else return null
  }
  const known = [...fields].filter((name) => MAIL_FIELDS.has(name)).length
  const isMail = known >= 3 && ['from', 'received', 'return-path'].some((name) => fields.has(name))
  return isMail
    ? 'This is a single e-mail: export the conversations from the helpdesk as CSV or JSON, with all messages in one file.'
    : null
}

/** Control characters that no text has; NULs are left to the decoder, which drops them. */
function recogniseBinary(bytes: Uint8Array): string | null {
  let control = 0
  for (const byte of bytes) if (byte < 0x20 && byte !== 0 && (byte < 9 || byte > 13) && byte !== 0x1b) control++
  return control > bytes.length * 0.02
    ? 'This is not a text file: export the transcripts as CSV (UTF-8) or JSON and import that file.'
    : null
}
