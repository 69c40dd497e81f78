import EmailReplyParser from 'email-reply-parser'
import { areTogether, LONGEST_LINE, type MailLine } from './mail-lines'

const VERB =
  /(?:^|[^\p{L}])(?:wrote|writes|a écrit|ha escrito|escribió|escreveu|ha scritto|написал|написала|написал\(а\)|пишет|написав|написала|schrieb|geschrieben)\s?[:：]$/iu
const VERB_BEFORE_NAME = /^am\s.{0,200}\sschrieb\s.{0,200}:$/iu
const SELF_OR_PERSON =
  /(?:^|[^\p{L}])(?:i|we|you|he|she|they|somebody|someone|it)\s(?:wrote|writes)\s?:$|schrieb (?:ich|er|sie|wir)/iu

const ADDRESS = /[^\s@<([]@[^\s@]{1,200}\.\p{L}/u
const BRACKETED_ADDRESS = /[<([]\s?(?:mailto:\s?)?[^\s@<>]{1,100}@[^\s@<>]{1,200}\s?[>)\]]/u
const TIME = /\d{1,2}[:.h]\d{2}/
const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d/
const WEEKDAY = /^(?:\p{L}{2,3}\s)?\p{L}{2,10}[.,]{1,2}\s/u
const OPENING = /^(?:on|le|el|am|il|em|op|den|dnia|w dniu|в)\s|^在/iu

/** What mail programs put around an introducer: rules, stars, the address once more as a link. */
const BEFORE = /^[-*_\s]{1,40}/
const AFTER = /\s?(?:\(mailto:[^()]{1,200}\)|<mailto:[^<>]{1,200}>|\[mailto:[^[\]]{1,200}\]|[-*_]{1,40})$/

/**
 * How many lines from `at` on introduce a quoted mail ("On Mon, Apr 2, 2012 at 6:26 PM, Megan <m@example.com> wrote:", in
 * several languages, split over up to three lines); 0 where none do. A sentence such as "On Monday I wrote you: ..." is
 * no introducer. `ask` answers for languages that are not known here.
 */
export function introducerLength(lines: readonly MailLine[], at: number, ask: (words: string) => boolean): number {
  const first = lines[at]
  if (first === undefined) return 0
  const bare = bareWords(first.words)
  const isOpening = /\d/.test(bare) && (/^\d/.test(bare) || OPENING.test(bare) || WEEKDAY.test(bare))
  for (let length = 1; length <= (isOpening ? 3 : 1); length++) {
    const together = lines.slice(at, at + length)
    if (together.length < length || !areTogether(together)) return 0
    const words = bareWords(together.map((line) => line.words).join(' '))
    if (words.length > LONGEST_LINE) return 0
    if (!/[:：]$/.test(words)) continue
    const next = lines[at + length]?.words ?? ''
    const isIntroducer = introduces(words, isOpening, next) || (isOpening && !VERB.test(words) && ask(words))
    if (isIntroducer) return startsLater(together, next) ? 0 : length
    if (length === 1 && /^\p{Lu}/u.test(bare) && VERB.test(words) && next.startsWith('>')) return 1
  }
  return 0
}

function bareWords(words: string): string {
  return words.replace(BEFORE, '').replace(AFTER, '').trim()
}

function introduces(words: string, isOpening: boolean, next: string): boolean {
  const hasTime = TIME.test(words)
  const isDated = hasTime || DATE.test(words)
  const hasAddress = ADDRESS.test(words)
  if (BRACKETED_ADDRESS.test(words) && isDated) return true
  if (!VERB.test(words) && !VERB_BEFORE_NAME.test(words)) return false
  if (hasAddress) return true
  if (next.startsWith('>')) return isDated || isOpening
  if (SELF_OR_PERSON.test(words) || /^["“„«]/.test(next)) return false
  return isOpening && (hasTime || (isDated && WEEKDAY.test(words)))
}

/** A sentence of the reply right above an introducer must not be taken for its first line. */
function startsLater(together: readonly MailLine[], next: string): boolean {
  return together.slice(1).some((_, at) => {
    const words = bareWords(
      together
        .slice(at + 1)
        .map((line) => line.words)
        .join(' '),
    )
    return OPENING.test(words) && introduces(words, true, next)
  })
}

const LONGEST_ASKED = 240
const MOST_ASKED = 10

/**
 * Asks email-reply-parser, which knows more languages, whether words introduce a quote. Its expressions are not linear:
 * it gets short lines only, and few of a text.
 */
export function askLibrary(): (words: string) => boolean {
  let asked = 0
  return (words) => {
    if (words.length > LONGEST_ASKED || asked === MOST_ASKED) return false
    asked += 1
    return new EmailReplyParser().read(`Hello\n\n${words}\n\nquoted`).getQuotedText() !== ''
  }
}
