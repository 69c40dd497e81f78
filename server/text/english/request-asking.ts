import type { NamedPattern } from '../language-pack'
import { anyOf, anyWordOf, pattern } from '../pattern'
import * as shapes from './request-shapes'
import * as words from './request-words'

const gap = '\\s{1,3}'
const ending = '\\s{0,3}$'
export const soft = `(?:${gap}${anyWordOf(words.softeners)},?){0,3}`
/** The start of a message, behind the accounts it is addressed to; some exports drop their "@" ("ExampleCares"). */
export const opening =
  '(?:^(?:[.]?@\\w{1,30}[,:]?\\s{1,3}){0,4}(?:\\w{0,20}(?:cares?|help(?:ers)?|support|assist)\\s{1,3}|ask\\w{2,20}\\s{1,3})?)'

/** What asks for the contact or the head that follows. */
export const asking: readonly NamedPattern[] = [
  {
    rule: 'wants',
    pattern: pattern(
      `(?:${opening}|[,;:.(–-]\\s{0,3}|\\b(?=(?:id|im|ill|ive)\\b)|\\b${anyOf(words.wanting)}\\b,?\\s{0,3})(?:(?:i|we)\\b)?`,
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
      anyWordOf([...words.askable, ...words.escalatable]),
      soft,
      `(?:${gap}(?:be able to|help me|help me to|have|find)\\b)?`,
      ending,
    ),
  },
  {
    rule: 'asks-how',
    pattern: pattern(
      '\\b(?:how|where) (?:(?:the|on|in) \\w{2,8} )?(?:(?:do|does|can|could|would|might|should|am|are)\\b',
      soft,
      `(?:${gap}${anyWordOf(words.askable)})?|to\\b)`,
      soft,
      `(?:${gap}(?:go about|get|manage to|go|supposed to|meant to|expected to)\\b)?(?:${gap}to\\b)?`,
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
  {
    rule: 'asks-the-way',
    pattern: pattern(
      `\\b(?:what|which|who|whom|where)\\b(?:${gap}[\\w-]{1,10}){0,3}?${gap}(?:do|can|could|should|must|would|may)${gap}(?:i|we)(?:${gap}[\\w-]{1,10}){0,4}?${gap}`,
      anyOf(words.wayLinks),
      soft,
      ending,
    ),
  },
  {
    rule: 'asks-the-way',
    pattern: pattern(
      `\\bis there${gap}(?:(?:a|an|any|some|no)${gap})?(?:\\w{1,10}${gap}){0,2}?`,
      anyWordOf(shapes.waysIn),
      `(?:${gap}\\w{1,10}){0,4}?${gap}`,
      anyOf(words.wayLinks),
      soft,
      ending,
    ),
  },
  {
    rule: 'asks-the-way',
    pattern: pattern(
      `\\b(?:what|which)${gap}(?:phone${gap})?(?:number|button|option|key|line|menu|extension)(?:${gap}\\w{1,10}){0,4}?${gap}(?:gets|connects|takes|puts|reaches|brings)(?:${gap}(?:me|us|you))?(?:${gap}(?:through${gap})?to)?`,
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
    rule: 'wants',
    pattern: pattern(
      `\\b(?:maybe|perhaps|think|guess|believe|feel|probably)${gap}(?:that${gap})?(?:i|we)${gap}(?:should|must|ought to|better)`,
      soft,
      ending,
    ),
  },
  {
    rule: 'time-for',
    pattern: pattern(`\\b(?:about|high)?\\s{0,2}time${gap}(?:that${gap})?(?:i|we|you)(?:${gap}to)?`, soft, ending),
  },
  {
    rule: 'loosely',
    pattern: pattern(
      `(?:\\b(?:i|we)(?:${gap}(?:${anyOf(words.wantFillers)}))?\\s{0,3}(?:${anyOf(shapes.plainWishes)})|\\b(?:can|could|may|would|will|how do|how can)${gap}(?:i|we|you|u|someone|somebody|anyone))\\b`,
      `(?:,?${gap}(?!${anyWordOf(shapes.loosens)})[\\w'’-]{1,15}){0,5}(?<!\\b(?:the|an?|your|of))`,
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
  'asks-the-way',
])
