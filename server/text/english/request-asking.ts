import type { NamedPattern } from '../language-pack'
import { anyOf, anyWordOf, pattern } from '../pattern'
import * as shapes from './request-shapes'
import * as words from './request-words'

const gap = '\\s{1,3}'
const ending = '\\s{0,3}$'
export const soft = `(?:${gap}${anyWordOf(words.softeners)},?){0,3}`
export const opening = '(?:^(?:[.]?@\\w{1,30}\\s{1,3}){0,4})'

/** What asks for the contact or the head that follows. */
export const asking: readonly NamedPattern[] = [
  {
    rule: 'wants',
    pattern: pattern(
      `(?:${opening}|[,;:.(–-]\\s{0,3}|\\b${anyOf(words.wanting)}\\b,?\\s{0,3})(?:(?:i|we)\\b)?`,
      `(?:\\s{0,2}${anyOf(words.wantFillers)}\\b){0,3}\\s{0,2}(?:${anyOf(words.wantVerbs)}|would(?:${gap}[a-z]{4,9}){1,2}?${gap}(?:like|love|prefer|appreciate|rather))\\b(?:${gap}(?:to|for|that|if|it if|it when)\\b)?(?:${gap}you\\b)?(?:${gap}${anyWordOf(words.escalatable)})?`,
      soft,
      `(?:${gap}(?:to|be able to|to be able to)\\b)?(?:${gap}${anyWordOf(words.requesting)}(?:${gap}to\\b)?)?`,
      ending,
    ),
  },
  {
    rule: 'asks',
    pattern: pattern(
      '\\b',
      anyOf(words.modals),
      gap,
      anyWordOf(words.askable),
      soft,
      `(?:${gap}(?:be able to|help me|help me to|have|find)\\b)?`,
      ending,
    ),
  },
  {
    rule: 'asks-how',
    pattern: pattern(
      '\\b(?:how|where) (?:(?:the|on) \\w{2,8} )?(?:do|can|could|would|might|to|should)\\b',
      soft,
      `(?:${gap}${anyWordOf(words.askable)})?`,
      soft,
      ending,
    ),
  },
  {
    rule: 'asks-the-way',
    pattern: pattern(
      `(?:${anyWordOf(words.ways)}|\\bis there an? phone number|\\bwhat (?:do|must|should|can) (?:i|we) (?:(?:need|have) to )?do)`,
      gap,
      anyOf(words.wayLinks),
      soft,
      ending,
    ),
  },
  {
    rule: 'arranges',
    pattern: pattern(
      `(?:${opening}|[,;:.]\\s{1,3}|\\b(?:please|kindly|(?:can|could|will|would|must|should)${gap}you|you(?:${gap}to)?|and)${gap})`,
      `(?:please${gap})?${anyWordOf(words.arranging)}(?:${gap}(?:me|us|for))?`,
      ending,
    ),
  },
  {
    rule: 'suggests',
    pattern: pattern(
      "\\b(?:how about|what about|why (?:don['’]?t|not|can['’]?t|won['’]?t))\\s{1,3}(?:you\\b)?",
      soft,
      ending,
    ),
  },
  {
    rule: 'needs',
    pattern: pattern(
      anyWordOf(shapes.matters),
      `(?:${gap}${anyWordOf(shapes.matterFillers)})?${gap}${anyWordOf(shapes.oughtTo)}${gap}be${gap}`,
      anyWordOf(shapes.handledThere),
      ending,
    ),
  },
  {
    rule: 'time-for',
    pattern: pattern(
      "(?:^|\\bit(?:['’]?s|\\sis)\\s(?:now\\s|about\\s|high\\s)?)time\\s(?:for|that|to involve|to get|to bring in|to call)",
      ending,
    ),
  },
  { rule: 'asks-kindly', pattern: pattern('\\b(?:would|do|could) you mind', soft, ending) },
  { rule: 'asks-that', pattern: pattern(anyWordOf(words.ways), gap, '(?:that|if)', ending) },
  { rule: 'asking-for', pattern: pattern(anyWordOf(words.askingFor), ending) },
  {
    rule: 'needs',
    pattern: pattern(
      anyWordOf(shapes.matters),
      `(?:${gap}${anyWordOf(shapes.matterFillers)}){0,2}${gap}`,
      anyWordOf(shapes.matterNeeds),
      ending,
    ),
  },
  {
    rule: 'only-with',
    pattern: pattern(
      `\\b(?:i|we)(?:\\s{0,3}${anyOf(shapes.onlyFrom)}\\b)?(?:${gap}now)?${gap}only(?:${gap}(?:want to|wish to|be))?`,
      ending,
    ),
  },
  {
    rule: 'nobody-but',
    pattern: pattern(
      `\\b(?:i|we)\\b[^.!?,;]{0,25}?\\b${anyOf(shapes.talkVerbs)}(?:${gap}this)?${gap}(?:to|with)${gap}`,
      anyWordOf(shapes.nobody),
      gap,
      anyWordOf(shapes.except),
      ending,
    ),
  },
]

/** The rules that need no verb of speaking between them and the head. */
export const direct: ReadonlySet<string> = new Set([
  'wants',
  'asking-for',
  'needs',
  'nobody-but',
  'asks-that',
  'time-for',
])
