import { cutPieces } from './cut-pieces'
import type { DetailKind, ToldKind } from './detail-kinds'
import type { DetailWords, GivingWords } from './detail-words'
import { comparable, type GivenDetail } from './given-detail'
import { anyWordOf, pattern } from './pattern'
import { joinSlots, type SlotKind } from './slots'

const FEWEST_PHONE_DIGITS = 9
const DATE = /^\d{1,4}[-.]\d\d[-.]\d{1,4}\b/
const CAPITAL = /^\p{Lu}/u

const EMAIL = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const MOST_WORDS_BESIDE_MAIL = 4

/** Details by words that hold only for them: addresses, names, what was seen on which machine, what was paid and when. */
export function givenInWords(text: string, words: DetailWords, answering: readonly DetailKind[]): GivenDetail[] {
  const found: GivenDetail[] = []
  for (const [kind, patterns] of Object.entries(words.giving.told)) {
    for (const shape of patterns) {
      for (const match of text.matchAll(shape)) {
        const value = trimmedValue(kind, match.groups?.value ?? '', words.giving)
        if (value === '' || (kind === 'screenshot' && words.giving.notGiving.test(lineBefore(text, match.index))))
          continue
        const start = match.index + match[0].lastIndexOf(value)
        // The keys of a record over kinds.
        found.push(detail(kind as ToldKind, start, value))
      }
    }
  }
  return [
    ...found,
    ...givenMails(text, words),
    ...givenPieces(text, words.giving),
    ...givenNames(text, words.giving, answering),
  ]
}

function detail(kind: DetailKind, start: number, value: string): GivenDetail {
  return { kind, start, end: start + value.length, value: comparable(value) }
}

function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at)
  return before.slice(before.search(/[^.!?\n]*$/))
}

/** Of what was taken as a value the part that is one; "" where none is. */
function trimmedValue(kind: string, value: string, { noName }: GivingWords): string {
  if (kind === 'phone') return value.replace(/\D/g, '').length < FEWEST_PHONE_DIGITS || DATE.test(value) ? '' : value
  if (kind !== 'name') return value.trim()
  const names = value.split(/\s/)
  // Behind a name with a capital only such go on with it: "my name is Mark and".
  const isCapital = CAPITAL.test(value)
  const end = names.findIndex((name) => noName.test(name) || (isCapital && !CAPITAL.test(name)))
  return names.slice(0, end === -1 ? names.length : end).join(' ')
}

function givenMails(text: string, { roleAddresses, giving }: DetailWords): GivenDetail[] {
  if (!text.includes('@')) return []
  const role = pattern('^', anyWordOf(roleAddresses), '@')
  return [...text.matchAll(EMAIL)].flatMap(({ index, 0: value }) => {
    const before = text.slice(Math.max(0, index - 60), index)
    const isAlone = text.trim().split(/\s+/).length <= MOST_WORDS_BESIDE_MAIL
    const isOthers = role.test(value) || giving.notOwnMail.some((words) => words.test(before))
    if (isOthers || !(isAlone || giving.ownMail.test(before))) return []
    return [detail('email', index, value)]
  })
}

/** Dates and amounts, known by what the sentence before them tells. */
function givenPieces(text: string, { paid, bought }: GivingWords): GivenDetail[] {
  const tells: readonly [SlotKind, DetailKind, RegExp][] = [
    ['money', 'amount', paid],
    ['date', 'purchase_date', bought],
  ]
  if (!tells.some(([, , told]) => told.test(text))) return []
  return joinSlots(cutPieces(text, 0, text.length), text).flatMap(({ kind, start, end }) =>
    tells.flatMap(([slot, told, words]) =>
      kind === slot && words.test(lineBefore(text, start)) && /\d/.test(text.slice(start, end))
        ? [detail(told, start, text.slice(start, end))]
        : [],
    ),
  )
}

/** A message that is nothing but a name, in answer to a question for one. */
function givenNames(
  text: string,
  { answeredName, noName }: GivingWords,
  answering: readonly DetailKind[],
): GivenDetail[] {
  if (!answering.includes('name') || text.length > 120) return []
  const value = answeredName.exec(text.trim())?.groups?.value ?? ''
  if (value === '' || value.split(/\s/).some((word) => noName.test(word))) return []
  return [detail('name', text.indexOf(value), value)]
}
