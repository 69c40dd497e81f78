import { exampleLeads, fieldWords, fillNouns, fillWords, nameFields } from './english/placeholder-fields'
import { anyOf, anyWordOf, pattern } from './pattern'
import { LONGEST_TEXT_MATCHED } from './sentences'

/** A field of a template that nobody filled: characters [start, end) of the given text. */
export interface Placeholder {
  start: number
  end: number
  text: string
}

const field = anyOf(fieldWords)
const whole = anyOf(nameFields)

/** Kept apart so that each can be read; all bounded. Anonymised marks such as "[email]" or "XXXX" are none. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`\\{\\{\\{?\\s{0,3}(?=[^{}\\n]{0,60}(?<![a-z])${field})[#^/]?[a-z][\\w.| -]{0,60}\\}\\}\\}?`, 'gi'),
  new RegExp(`(?<![\\w$/={#\\\\])\\{\\s?${whole}\\s?\\}(?![}/\\w])`, 'gi'),
  new RegExp(`(?<![\\w/={])[$#]\\{\\s?${whole}\\s?\\}`, 'gi'),
  new RegExp(`\\[\\[\\s?${whole}\\s?\\]\\]`, 'gi'),
  /\[(?:NAME|FIRST ?NAME|LAST ?NAME|FIRST_NAME|LAST_NAME|CUSTOMER|CUSTOMER[ _]NAME|AGENT[ _]NAME|CLIENT[ _]NAME)\](?![([])/g,
  new RegExp(
    `\\[(?:(?:insert|fill in)\\s[\\w' -]{2,40}|${anyOf(fillWords)}\\s(?:[\\w']{2,12}\\s)?${anyOf(fillNouns)}(?:\\s(?:here|goes here))?)\\](?![([])`,
    'gi',
  ),
  new RegExp(`<<\\s?${whole}\\s?>>`, 'gi'),
  /<(?:insert\s[\w' -]{2,40}|(?:customer|client|agent|first|last|full|order|ticket|case|company)[ _-](?:first[ _-])?(?:name|number|id)|your name)>/gi,
  new RegExp(`(?<![\\w%])%${whole.replaceAll('\\s{1,3}', '_')}%(?![\\w%])`, 'gi'),
  new RegExp(`(?<![\\w%])%%${whole.replaceAll('\\s{1,3}', '_')}%%(?![\\w%])`, 'gi'),
  /\{!(?:\w{1,40}\.){1,3}\w{0,30}(?:name|number|id)\}/gi,
  /(?<![\w$])\$\{?(?:first_?name|last_?name|customer_?name|agent_?name)\b\}?\$?/gi,
  /\*\|(?:FNAME|LNAME|NAME|FIRST_?NAME|EMAIL)\|\*/g,
  /##(?:NAME|FIRST_?NAME|CUSTOMER_?NAME)##/g,
]

const WORTH_LOOKING = /[{[<%$|#]/
const REDACTED =
  /\[(?:e-?mail|phone|address|image|person|redacted|removed|link|url|card|ssn|iban|location|date)[\s\w]{0,12}\]/i
const EXAMPLE = pattern(anyWordOf(exampleLeads), '[^\\n]{0,60}$')
const CODE_FENCE = '```'

/**
 * Fields of a template left unfilled in a reply (method.md 5.6 C4): "{{first_name}}", "[Customer Name]", "<insert name>",
 * "%name%". Strict: code, links, HTML tags, JSON, footnotes, examples ("use {{name}} in your template") and the marks of
 * an anonymised export are none. In order; empty where there is none. Texts are read up to 20,000 characters.
 */
export function findPlaceholders(text: string): Placeholder[] {
  if (!WORTH_LOOKING.test(text)) return []
  const read = text.slice(0, LONGEST_TEXT_MATCHED)
  const anonymised = REDACTED.test(read)
  const found: Placeholder[] = []
  for (const shape of SHAPES) {
    for (const match of read.matchAll(shape)) {
      const start = match.index
      const end = start + match[0].length
      if (anonymised && match[0].startsWith('[')) continue
      if (isQuotedOrCode(read, start, end) || isExample(read, start)) continue
      if (found.every((other) => other.end <= start || other.start >= end)) found.push({ start, end, text: match[0] })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isQuotedOrCode(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (before !== '' && `"'\`“‘«`.includes(before) && `"'\`”’»`.includes(after)) return true
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const line = text.slice(Math.max(lineStart, start - 200), lineEnd === -1 ? end + 200 : Math.min(lineEnd, end + 200))
  if (/^\s{0,3}>|^(?: {4}|\t)|<\/|=>|\(\);|[=:]\s?["'{]|`/.test(line)) return true
  return text.slice(0, start).split(CODE_FENCE).length % 2 === 0
}

function isExample(text: string, start: number): boolean {
  return EXAMPLE.test(text.slice(Math.max(0, start - 80), start))
}
