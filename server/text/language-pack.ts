import type { AutoReplyWords } from './auto-reply-kinds'
import type { TellingWords } from './automatic-tells'
import type { DetailWords } from './detail-words'
import { english } from './english'
import type { WordClasses } from './word-classes'
import type { WordRules } from './word-rules'

export interface NamedPattern {
  rule: string
  pattern: RegExp
}

/**
 * How a language asks for somebody. A text is read as one character a word (`word-classes.ts`); the persons it names
 * become one letter each (`heads`), and shapes over both say how people ask.
 */
export interface RequestGrammar {
  classes: WordClasses
  /** A text that asks holds a word of `telling`, or one of `weak` beside one of `reaching` or, if it is short, of `asking`. */
  cues: Readonly<Record<'telling' | 'asking' | 'weak' | 'reaching', readonly string[]>>
  /** Named groups tell the kind: `notMeant`, `someoneSenior`, `human`, `other`, `senior`, `staff`, `team`, `person`. */
  heads: RegExp
  /** What asks, the most telling first; global. A match holds one of the letters that it `needs`, if there are any. */
  shapes: readonly (NamedPattern & { needs: string })[]
  /** What a sentence that names nobody must hold to be looked at. */
  passesUp: RegExp
  /** Words behind a request that make it the customer's own plan. */
  notAfter: RegExp
  /** A pause or a word that opens what follows, at the start of a match. */
  opens: RegExp
  /** Words of the sentence before a request that turn it into its opposite or into a report of the past. */
  notAsking: RegExp
}

/** How an agent refuses a matter or calls it impossible. */
export interface DecliningWords {
  /** A quick look: a text that it does not match declines nothing. */
  mightDecline: RegExp
  declined: readonly NamedPattern[]
  /** What takes it back: straight before the words, and behind them. */
  notBefore: RegExp
  notAfter: RegExp
  /** Where a new thought begins within a sentence. */
  newThought: RegExp
}

/** How somebody says that the customer will hear from the company, and what takes it back; see find-promise.ts. */
export interface PromisingWords
  extends Readonly<
    Record<'before' | 'notTheirs' | 'inCase' | 'around' | 'toOthers' | 'offering' | 'inBetween', WordRules>
  > {
  /** Where two begin at the same word, the earlier counts. */
  saying: readonly WordRules[]
}

/** How agents ask for identifying details, what such a detail is wanted for, and the words of each kind of detail. */
export interface DetailAsking {
  asks: WordRules
  aside: WordRules
  kinds: readonly { kind: string; words: WordRules }[]
}

/** What is found by word rules alone. */
type RuledName =
  | 'urgency'
  | 'dataLoss'
  | 'repeatContact'
  | 'cannedReaction'
  | 'moneyTrouble'
  | 'legalThreat'
  | 'safetyConcern'
  | 'empathy'
  | 'formalComplaint'
  | 'thirdContact'

/** The words of one language, as data. Every expression is matched inside one sentence of at most 1,000 characters. */
export interface LanguagePack {
  language: string
  requests: RequestGrammar
  /** A plain no. */
  refusals: WordRules
  /** Nobody senior is there at the moment. */
  unavailable: WordRules
  /** What is done next, or being done. */
  nextSteps: WordRules
  /** Full card data or a secret is asked for. */
  cardDataAsking: WordRules
  detailAsking: DetailAsking
  details: DetailWords
  /** How a conversation is handed over, with what takes it back: up to the words themselves, and in all the sentence. */
  handingOver: readonly { said: WordRules; before: WordRules; around: WordRules }[]
  /** "Supervisor here": the senior person speaks. */
  seniorSpeaks: readonly NamedPattern[]
  /** Somebody will come back to the customer, without regard to when. */
  promising: PromisingWords
  complaintRoutes: readonly NamedPattern[]
  ownHelp: readonly NamedPattern[]
  solved: readonly NamedPattern[]
  /** Words in the same sentence that leave the matter open: "not fixed", "if it works now". */
  notSolved: RegExp
  calledOff: readonly NamedPattern[]
  elsewhere: readonly NamedPattern[]
  declining: DecliningWords
  /** What helpdesks write when a conversation goes to somebody else, and the label of one that was passed up. */
  passedOn: RegExp
  escalatedTag: RegExp
  /** Whoever takes over was told what it is about. */
  toldOn: RegExp
  wordRules: Readonly<Record<RuledName, WordRules>>
  autoReplyKinds: AutoReplyWords
  /** What shows a machine, or a person, and is no word: marks, addresses, codes, signatures. */
  automaticSigns: readonly NamedPattern[]
  automaticTells: TellingWords
}

/**
 * The pack for a conversation, or null where there is none: then criteria about words do not apply.
 * Without a stated language a text counts as English when at least nine of ten of its letters are plain ASCII ones.
 */
export function languagePack(language: string | null, text = ''): LanguagePack | null {
  if (!languageHasPack(language)) return null
  return language !== null || mostlyAscii(text) ? english : null
}

/** Whether criteria about words can say anything: English in any region, or no language stated. */
export function languageHasPack(language: string | null): boolean {
  if (language === null) return true
  const code = language.trim().toLowerCase()
  return code === '' || code === 'english' || /^(?:en|eng)(?:[-_].*)?$/.test(code)
}

function mostlyAscii(text: string): boolean {
  let ascii = 0
  let other = 0
  for (let i = 0; i < text.length && i < 2000; i++) {
    const code = text.charCodeAt(i)
    if ((code > 64 && code < 91) || (code > 96 && code < 123)) ascii++
    else if (code > 0xbf && (code < 0x2000 || code > 0x2fff) && (code < 0xd800 || code > 0xf8ff)) other++
  }
  return other * 9 <= ascii
}
