import { cutPieces } from './cut-pieces'
import { type DetailKind, isNumberKind, NUMBER_KINDS, type NumberKind } from './detail-kinds'
import type { DetailWords, GivingWords } from './detail-words'
import { comparable, type GivenDetail } from './given-detail'
import { anyOf } from './pattern'
import { joinSlots } from './slots'

const VALUE = '[a-z0-9](?:[a-z0-9]|[-._](?=[a-z0-9])){1,40}'
const FEWEST_DIGITS = 3
const YEAR = /^(?:19|20)\d\d$/
const DATE = /^\d{1,4}[-.]\d{1,2}[-.]\d{1,4}$/
const ANY_VALUE = new RegExp(`(?<![\\w@./-])${VALUE}(?![\\w@/])`, 'gi')
const LONGEST_COUNT = 4
const LONGEST_ANSWER_WORDS = 12

interface Patterns {
  told: RegExp
  toldBehind: RegExp
  bearer: RegExp
}

const patternsByWords = new WeakMap<DetailWords, ReadonlyMap<NumberKind, Patterns>>()

/** Numbers and codes by the word they belong to ("order 4471", "#4471" beside "order", "4471 is my order number"). */
export function givenNumbers(text: string, words: DetailWords, answering: readonly DetailKind[]): GivenDetail[] {
  if (!/\d/.test(text)) return []
  const told = NUMBER_KINDS.flatMap((kind) => {
    const patterns = patternsFor(words).get(kind)
    return patterns?.bearer.test(text) ? [{ kind, given: toldNumbers(text, kind, patterns, words.giving) }] : []
  })
  const [only] = told
  if (only !== undefined && told.length === 1) only.given.push(...markedNumbers(text, only.kind, words.giving))
  const given = told.flatMap((of) => of.given)
  given.push(...alikeNumbers(text, given), ...answeredNumber(text, given, answering, words.giving))
  return given
}

function detail(kind: NumberKind, start: number, value: string): GivenDetail {
  return { kind, start, end: start + value.length, value: comparable(value) }
}

function toldNumbers(
  text: string,
  kind: NumberKind,
  { told, toldBehind }: Patterns,
  giving: GivingWords,
): GivenDetail[] {
  const before = [...text.matchAll(told)].flatMap((match) => {
    const { number = '', mark = '', value = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const isNamed = number !== '' || mark !== ''
    const isMeant = isValue(value, isNamed) && (isNamed || !isLoose(text, match.index, end, giving))
    return isMeant ? [detail(kind, end - value.length, value)] : []
  })
  const behind = [...text.matchAll(toldBehind)].flatMap((match) => {
    const value = match.groups?.value ?? ''
    return isValue(value, true) ? [detail(kind, match.index + match[0].indexOf(value), value)] : []
  })
  return [...before, ...behind]
}

function markedNumbers(text: string, kind: NumberKind, { marked }: GivingWords): GivenDetail[] {
  return [...text.matchAll(marked)].flatMap((match) => {
    const value = match[1] ?? ''
    return isValue(value, true) ? [detail(kind, match.index + match[0].length - value.length, value)] : []
  })
}

/** Numbers beside a given one that are built like it are of its kind: "order 44718 is late and so is 44719". */
function alikeNumbers(text: string, given: readonly GivenDetail[]): GivenDetail[] {
  const kindByShape = new Map(given.map(({ kind, start, end }) => [shapeOf(text.slice(start, end)), kind]))
  if (kindByShape.size === 0) return []
  const taken = new Set(given.map(({ start }) => start))
  return [...text.matchAll(ANY_VALUE)].flatMap(({ index, 0: value }) => {
    const kind = taken.has(index) || !isValue(value, false) ? undefined : kindByShape.get(shapeOf(value))
    return kind === undefined ? [] : [{ kind, start: index, end: index + value.length, value: comparable(value) }]
  })
}

function shapeOf(value: string): string {
  return value.replace(/\d/g, '9').replace(/[a-z]/gi, 'a')
}

/** The number of a message that answers a question for just one. */
function answeredNumber(
  text: string,
  given: readonly GivenDetail[],
  answering: readonly DetailKind[],
  giving: GivingWords,
): GivenDetail[] {
  const [kind, another] = answering.filter(isNumberKind)
  if (kind === undefined || another !== undefined || given.some((other) => other.kind === kind)) return []
  const answer = bareNumber(text, giving)
  return answer === null || given.some(({ start }) => start === answer.start)
    ? []
    : [detail(kind, answer.start, answer.value)]
}

/** The only number or code of a short message that answers a question for one. */
function bareNumber(text: string, { labelled }: GivingWords): { start: number; value: string } | null {
  const pieces = joinSlots(cutPieces(text, 0, text.length), text)
  if (pieces.length > LONGEST_ANSWER_WORDS || labelled.test(text)) return null
  const numbers = pieces.filter(({ start, end }) => {
    const written = text.slice(start, end)
    return (
      isValue(written.replace(/^#/, ''), true) &&
      written.replace(/\D/g, '').length * 2 >= written.length &&
      new RegExp(`^#?${VALUE}$`, 'i').test(written)
    )
  })
  const [number] = numbers
  if (number === undefined || numbers.length > 1) return null
  const written = text.slice(number.start, number.end)
  return { start: number.start + (written.startsWith('#') ? 1 : 0), value: written.replace(/^#/, '') }
}

/** A number that nothing calls a number must look like one: no count, year, date or amount. */
function isLoose(text: string, start: number, end: number, { verbBefore, counted, measured }: GivingWords): boolean {
  const matched = text.slice(start, end)
  return (
    verbBefore.test(text.slice(Math.max(0, start - 12), start)) ||
    (counted.test(text.slice(end, end + 20)) && isCount(matched)) ||
    measured.test(text.slice(end, end + 8)) ||
    /\d[.:/]\d/.test(matched)
  )
}

/** Whether a number may be one of things: short, or round. */
function isCount(matched: string): boolean {
  const digits = /\d*$/.exec(matched)?.[0] ?? ''
  return digits.length <= LONGEST_COUNT || digits.endsWith('00')
}

function isValue(value: string, isNamed: boolean): boolean {
  const digits = value.replace(/\D/g, '').length
  if (digits < FEWEST_DIGITS || DATE.test(value)) return false
  return isNamed || (digits > FEWEST_DIGITS && !YEAR.test(value)) || /[a-z]/i.test(value)
}

function patternsFor(words: DetailWords): ReadonlyMap<NumberKind, Patterns> {
  const known = patternsByWords.get(words)
  if (known !== undefined) return known
  const numberWord = `\\s{0,2}(?:${anyOf(words.numberWords)}\\b\\.?|#)`
  const patterns = new Map(
    NUMBER_KINDS.map((kind) => {
      const bearer = anyOf(words.bearers[kind])
      return [
        kind,
        {
          bearer: new RegExp(`\\b${bearer}`, 'i'),
          told: new RegExp(
            `(?<![\\w/.@-])${bearer}s?\\b(?<number>${numberWord}){0,2}${words.giving.link}(?<mark>#)?(?<value>${VALUE})(?![\\w@])`,
            'gi',
          ),
          toldBehind: new RegExp(
            `(?<![\\w@.-])(?<value>${VALUE})\\)?\\s{0,2}${words.giving.ofOurs}${bearer}(?:${numberWord}){1,2}`,
            'gi',
          ),
        },
      ] as const
    }),
  )
  patternsByWords.set(words, patterns)
  return patterns
}
