import { english } from './english'
import type { TriggerWords } from './trigger-words'
import type { CuedName, Wording, WordingName } from './wording'

export type { AskedFor } from '#server/domain/trigger'

export interface NamedPattern {
  rule: string
  pattern: RegExp
}

/** Words that must stand straight before and straight after the person asked for. */
export interface Around {
  before: RegExp
  after: RegExp
}

/**
 * How a language asks for somebody: an asking ("can I"), a contact ("speak to"), and a head ("supervisor") with its tail
 * before it ("your floor"). Each part is an expression of its own, tried from the head backwards.
 */
export interface RequestGrammar {
  /** Words of which every request holds one. */
  triggers: TriggerWords
  /** Named groups tell the kind: `someoneSenior`, `other`, `human`, `senior`, `staff`, `person`. */
  heads: RegExp
  /** `heads`, to find all of them. */
  everyHead: RegExp
  /** Heads in the plural, which ask without a contact only as `ofYours`. */
  several: RegExp
  ofYours: RegExp
  tails: Readonly<Record<'senior' | 'human' | 'staff' | 'person', RegExp>>
  contacts: readonly RegExp[]
  /** "transfer me to": asks with an asking before it, or by itself as an order. */
  move: RegExp
  /** "get me": like `move`, but only with a head that cannot mean something else. */
  fetch: RegExp
  /** How `move` must end before a head that may be a thing or somebody of the customer's own. */
  movesTo: RegExp
  asking: readonly NamedPattern[]
  /** The rules of `asking` that need no contact between them and the head: "I want", "this needs". */
  direct: ReadonlySet<string>
  /** What stands before an order. */
  imperative: RegExp
  /** What stands before an order to speak to somebody; stricter, since "I will come and speak to" tells of oneself. */
  order: RegExp
  /** "let me" before words of speaking. */
  lets: RegExp
  endOfRequest: RegExp
  endOfSentence: RegExp
  acting: Around
  callingMe: RegExp
  /** "your manager must call me" */
  oughtToAct: Around
  /** "is your manager available?" */
  whether: Around
  there: Around
  /** "does a human work there?" */
  works: Around
  /** A wish, a deed and a head with some words between them: all before the head, or the deed behind it. */
  loosely: { before: RegExp; asks: RegExp; acts: RegExp }
  /** "it would be best if a manager called me" */
  better: Around
  /** "any manager available?" */
  available: Around
  /** "is there a manager?": after a head that needs no more. */
  isThere: RegExp
  /** "where is your manager?" */
  where: Around
  bare: Around
  /** A call for somebody: "Manager!" */
  called: Around
  /** A sentence that only names somebody senior ("Your superior."), and what the next one says of them. */
  named: RegExp
  wanted: RegExp
  /** "let me talk to one", behind a sentence that names somebody. */
  wantedOne: RegExp
  urged: Around
  question: Around
  /** Requests that are read as a whole. */
  phrases: readonly NamedPattern[]
  /** Every phrase holds one of these. */
  mightMatchPhrase: RegExp
  /** What follows a head and makes it senior: "a person, and one in charge". */
  senior: RegExp
  /** A phrase that names a human instead of a machine. */
  human: RegExp
  /** Words straight before a request that turn it into its opposite or into a report of the past. */
  notAsking: RegExp
  /** Words that look like a request but are not ("account manager"); blanked before matching. */
  masks: RegExp
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

/** The words of one language, as data. Every expression is matched inside one sentence of at most 1,000 characters. */
export interface LanguagePack {
  language: string
  requests: RequestGrammar
  /** A plain no. */
  refusals: readonly NamedPattern[]
  /** Nobody senior is there at the moment. */
  unavailable: readonly NamedPattern[]
  /** Words in the same sentence that take a refusal back: a condition, somebody else's words. */
  notRefusing: RegExp
  handOvers: readonly NamedPattern[]
  notHandingOver: RegExp
  /** "Supervisor here": the senior person speaks. */
  seniorSpeaks: readonly NamedPattern[]
  /** Somebody will come back to the customer, without regard to when. */
  promises: readonly NamedPattern[]
  notPromising: RegExp
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
  wordings: Readonly<Record<WordingName, Wording>>
  /** Of each kind the words of which every match holds one; an empty list is no quick look. */
  cues: Readonly<Record<CuedName, readonly string[]>>
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
