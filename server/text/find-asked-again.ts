import { type DetailKind, isNumberKind } from './detail-kinds'
import type { DetailWords } from './detail-words'
import { type AskedDetail, findAskedKinds } from './find-asked-kinds'
import { findGivenDetails } from './find-given-details'
import { comparable, type GivenDetail } from './given-detail'
import type { LanguagePack } from './language-pack'
import { anyOf, anyWordOf, pattern } from './pattern'
import { rememberByText } from './remember-by-text'
import type { Range } from './sentences'

/** What was said before, in order. */
export interface Said {
  text: string
  isCustomer: boolean
}

/** A detail that a reply asks for although the customer had given it. */
export interface AskedAgain {
  kind: DetailKind
  asked: Range
  /** Where the value stands: the place among what was said before, and its characters. */
  given: Range & { index: number }
}

interface Reasons {
  anywhere: RegExp
  beside: RegExp
  /** What the customer says since: of another detail, and of another matter, which has a number of its own. */
  another: RegExp
  anotherMatter: RegExp
}

type Placed = GivenDetail & { index: number }

/**
 * What a reply asks for although the customer had given it before, for each kind of detail the first asking. Nothing where
 * the reply says why it asks once more (it was not found, it is for a check of identity, another one is wanted, "if you
 * have not yet"), where it names the value itself, where the customer gave two different values, or where one side said
 * since that it was wrong. Of a name only where nothing else is asked for that was not given.
 */
export function findAskedAgain(reply: string, earlier: readonly Said[], pack: LanguagePack): AskedAgain[] {
  const asked = findAskedKinds(reply, pack)
  if (asked.length === 0) return []
  const reasons = reasonsOf(pack.details)
  if (reasons.anywhere.test(reply)) return []
  const given = givenBefore(earlier, pack, new Set(asked.map(({ kind }) => kind)))
  const said = comparable(reply)
  const kept = asked.flatMap((detail) => {
    const beside = reply.slice(detail.sentence.start, detail.sentence.end)
    if (reasons.beside.test(beside)) return []
    const value = settledValue(given, detail, beside, pack.details)
    if (value === null || isNamed(value, said) || isReopened(value, earlier, reasons)) return []
    return [{ kind: detail.kind, asked: { start: detail.start, end: detail.end }, given: placeOf(value) }]
  })
  return kept.filter(({ kind }, index) => {
    const isFirst = kept.findIndex((other) => other.kind === kind) === index
    return isFirst && (kind !== 'name' || asked.every((detail) => kept.some((other) => other.kind === detail.kind)))
  })
}

function placeOf({ index, start, end }: Placed): AskedAgain['given'] {
  return { index, start, end }
}

/** A longer message says by its own words what it gives. */
const LONGEST_ANSWER = 200

interface Remembered {
  asked: (text: string) => readonly DetailKind[]
  given: (text: string) => readonly GivenDetail[]
}

const rememberedByPack = new WeakMap<LanguagePack, Remembered>()

/** What messages ask for and give, kept: each is looked at again for every reply behind it. */
function rememberedFor(pack: LanguagePack): Remembered {
  const known = rememberedByPack.get(pack) ?? {
    asked: rememberByText((text) => findAskedKinds(text, pack).map(({ kind }) => kind)),
    given: rememberByText((text) => findGivenDetails(text, pack)),
  }
  rememberedByPack.set(pack, known)
  return known
}

/** Every detail of some kinds that the customer gave. */
function givenBefore(earlier: readonly Said[], pack: LanguagePack, kinds: ReadonlySet<DetailKind>): Placed[] {
  const { asked, given } = rememberedFor(pack)
  let question = ''
  return earlier.flatMap(({ text, isCustomer }, index) => {
    if (!isCustomer) {
      question = text
      return []
    }
    const answering = text.length > LONGEST_ANSWER || question === '' ? [] : asked(question)
    const details = answering.length === 0 ? given(text) : findGivenDetails(text, pack, answering)
    return details.flatMap((detail) => (kinds.has(detail.kind) ? [{ ...detail, index }] : []))
  })
}

/** Whether a reply names the value itself; a picture has none. */
function isNamed({ kind, value }: Placed, said: string): boolean {
  return kind !== 'screenshot' && said.includes(value)
}

/** The one value that was given of what is asked for; null where there is none, or more than one. */
function settledValue(
  given: readonly Placed[],
  { kind, named }: AskedDetail,
  sentence: string,
  words: DetailWords,
): Placed | null {
  const isWhole = kind === 'name' && words.wholeName.test(named)
  const values = given.filter((detail) => detail.kind === kind && !(isWhole && isOneWord(detail)))
  const [first] = values
  if (first === undefined || values.some(({ value }) => value !== first.value)) return null
  if (words.apart[kind]?.test(sentence) === true) return null
  if (words.versioned.test(sentence) && !/\d/.test(first.value)) return null
  return values.at(-1) ?? first
}

/** A value written without a blank; a full name is not given by one word. */
function isOneWord({ start, end, value }: Placed): boolean {
  return end - start === value.length
}

/** Whether somebody said since that the value does not do, or the customer, then or with it, that there is another one. */
function isReopened({ index, kind }: Placed, earlier: readonly Said[], reasons: Reasons): boolean {
  const since = isNumberKind(kind) ? reasons.anotherMatter : reasons.another
  if (reasons.another.test(earlier[index]?.text ?? '')) return true
  return earlier.slice(index + 1).some(({ text, isCustomer }) => (isCustomer ? since : reasons.anywhere).test(text))
}

const reasonsByWords = new WeakMap<DetailWords, Reasons>()

function reasonsOf(words: DetailWords): Reasons {
  const known = reasonsByWords.get(words)
  if (known !== undefined) return known
  const things = anyOf([...words.numberWords, ...Object.values(words.bearers).flat(), ...words.otherThings])
  const reasons = {
    anywhere: pattern(anyWordOf(words.reasonsAnywhere)),
    beside: pattern(anyWordOf(words.reasonsBeside)),
    anotherMatter: pattern(anyWordOf(words.reasonsGivenSince)),
    another: pattern(
      `${anyWordOf(words.anotherOne)}|${anyWordOf(words.reasonsGivenSince)}\\s(?:\\w{1,20}\\s){0,2}${things}`,
    ),
  }
  reasonsByWords.set(words, reasons)
  return reasons
}
