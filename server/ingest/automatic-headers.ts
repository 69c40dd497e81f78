import type { AutomaticMark } from '#server/domain/conversation'

/** Headers of one mail: the value, or several joined by line breaks, by the name in lower case. */
export type MailHeaders = ReadonlyMap<string, string>

const MASS_MAIL = /(?:^|[\s,;])(?:bulk|junk|list|auto[_-]reply)(?:$|[\s,;])/i
const NO = new Set(['', 'no', 'false', '0', 'none'])

/** A header and its value on one line; what follows indented belongs to it. */
const HEADER = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/
const LONGEST_HEADERS = 100_000

/**
 * Whether the headers of a mail say that no person sent it (RFC 3834, method.md 7): certain, or only suspected where all
 * they say is that no automatic answer is wanted. Null where they say neither, and for no headers.
 */
export function automaticByHeaders(headers: MailHeaders): AutomaticMark | null {
  const says = (name: string): boolean => !NO.has(firstWord(headers.get(name)))
  if (says('auto-submitted')) return 'certain'
  if (isNullPath(headers.get('return-path'))) return 'certain'
  if (MASS_MAIL.test(headers.get('precedence') ?? '')) return 'certain'
  if (['x-autoreply', 'x-autorespond', 'x-loop'].some(says)) return 'certain'
  if ([...headers].some(([name, value]) => name.startsWith('list-') && value.trim() !== '')) return 'certain'
  if (!says('x-auto-response-suppress')) return null
  return headers.has('x-ms-exchange-inbox-rules-loop') ? 'certain' : 'suspected'
}

/** The same of headers as they are written above a mail, one a line. */
export function automaticByWrittenHeaders(written: string | null): AutomaticMark | null {
  return written === null ? null : automaticByHeaders(parseMailHeaders(written))
}

/**
 * Reads headers as they are written above a mail, up to the first blank line; folded ones are joined, lines that are no
 * header left out. Nothing written gives no headers.
 */
export function parseMailHeaders(written: string): MailHeaders {
  const headers = new Map<string, string>()
  let name: string | null = null
  for (const line of written
    .slice(0, LONGEST_HEADERS)
    .trimStart()
    .split(/\r\n|\r|\n/)) {
    if (line.trim() === '') break
    const isFolded = line.startsWith(' ') || line.startsWith('\t')
    if (isFolded && name !== null) {
      headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`.trim())
      continue
    }
    const header = HEADER.exec(line)
    name = header?.[1]?.toLowerCase() ?? null
    if (name !== null) add(headers, name, header?.[2] ?? '')
  }
  return headers
}

/** The headers of a mail in an export of objects: written, as an object by name, or as a list of names and values. */
export function headersIn(value: unknown): MailHeaders {
  if (typeof value === 'string') return parseMailHeaders(value)
  const headers = new Map<string, string>()
  for (const [name, told] of pairsIn(value)) {
    for (const one of Array.isArray(told) ? told : [told]) {
      if (typeof one === 'string' || typeof one === 'boolean') add(headers, name.trim().toLowerCase(), String(one))
    }
  }
  return headers
}

function pairsIn(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value)) return Object.entries(value)
  return value.flatMap((item: unknown): [string, unknown][] => {
    if (typeof item !== 'object' || item === null) return []
    const told = new Map<string, unknown>(Object.entries(item))
    const name = told.get('name')
    return typeof name === 'string' ? [[name, told.get('value')]] : []
  })
}

function add(headers: Map<string, string>, name: string, value: string): void {
  const before = headers.get(name)
  headers.set(name, before === undefined ? value.trim() : `${before}\n${value.trim()}`)
}

/** Without comments in brackets and parameters behind a semicolon. */
function firstWord(value: string | undefined): string {
  return (value ?? '')
    .replace(/\([^()]{0,200}\)/g, ' ')
    .split(/[;,\n]/, 1)
    .join('')
    .trim()
    .toLowerCase()
}

/** A bounce has an empty sender, "<>"; an export that leaves the header empty says nothing. */
function isNullPath(value: string | undefined): boolean {
  return value !== undefined && /^<\s*>/.test(value.trim())
}
