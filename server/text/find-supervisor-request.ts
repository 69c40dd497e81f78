import type { AskedFor, LanguagePack, RequestGrammar } from './language-pack'
import { cutSentences, LONGEST_TEXT_MATCHED, type Range } from './sentences'
import { mayHoldTrigger, mendSwaps } from './trigger-words'

/** The words with which a customer asks, characters [start, end) of the given text. */
export interface SupervisorRequest {
  start: number
  end: number
  rule: string
  asksFor: AskedFor
}

type HeadKind = 'senior' | 'other' | 'human' | 'staff' | 'person'

interface Head {
  kind: HeadKind
  start: number
  end: number
  /** Where the words that belong to the head begin: "a customer service" of "a customer service manager". */
  tailStart: number
  /** No other meaning is likely, even without a verb of speaking. */
  unmistakable: boolean
}

interface Asked {
  rule: string
  start: number
  end: number
}

const LEAD_CHARACTERS = 120

/**
 * The words with which a customer asks for somebody senior, for another person, for a human instead of a machine, or
 * that the case be passed up (method.md 6.2, rulings.md 24); null where there are none. Talk about a manager, a past
 * request that is only told, a threat and "call me" are no request. Linear in the length of the text.
 */
export function findSupervisorRequest(text: string, pack: LanguagePack): SupervisorRequest | null {
  const grammar = pack.requests
  const whole = { start: 0, end: Math.min(text.length, LONGEST_TEXT_MATCHED) }
  if (!mayHoldTrigger(text, whole, grammar.triggers)) return null
  const sentences = cutSentences(text)
  for (const [index, sentence] of sentences.entries()) {
    if (!mayHoldTrigger(text, sentence, grammar.triggers)) continue
    const written = mendSwaps(text, sentence, grammar.triggers)
    const found = inSentence(written, grammar) ?? namedAndWanted(written, text, sentences[index + 1], grammar)
    if (found !== null) return { ...found, start: sentence.start + found.start, end: sentence.start + found.end }
  }
  return null
}

function inSentence(written: string, grammar: RequestGrammar): SupervisorRequest | null {
  const hasHead = grammar.heads.test(written)
  const hasPhrase = grammar.mightMatchPhrase.test(written)
  if (!hasHead && !hasPhrase) return null
  const sentence = masked(written, grammar)
  if (hasHead) {
    for (const head of headsOf(sentence, grammar)) {
      const asked = askedWith(sentence, head, grammar)
      if (asked === null) continue
      const range = trimmed(sentence, asked)
      if (grammar.notAsking.test(sentence.slice(0, range.start))) continue
      return { ...range, rule: asked.rule, asksFor: askedFor(sentence, head, grammar) }
    }
  }
  if (!hasPhrase) return null
  for (const { rule, pattern } of grammar.phrases) {
    const match = pattern.exec(sentence)
    if (match === null || grammar.notAsking.test(sentence.slice(0, match.index))) continue
    const asksFor = rule !== 'escalate' && grammar.human.test(match[0]) ? 'human' : 'senior'
    return { ...trimmed(sentence, { rule, start: match.index, end: match.index + match[0].length }), rule, asksFor }
  }
  return null
}

const LOST_HANDLE = /^[A-Z][a-z]{1,20}[A-Z]\w{1,20}(?=\s)/

/** Blanks look-alikes, and gives an account's name at the start ("ExampleHelp") the sign that some exports drop. */
function masked(written: string, grammar: RequestGrammar): string {
  return written
    .replace(grammar.masks, (words) => '_'.repeat(words.length))
    .replace(LOST_HANDLE, (name) => `@${name.slice(1)}`)
}

/** "Your superior. I want their answer.": somebody is only named, and what follows asks for them. */
function namedAndWanted(
  written: string,
  text: string,
  next: Range | undefined,
  grammar: RequestGrammar,
): SupervisorRequest | null {
  const follows = next === undefined ? '' : mendSwaps(text, next, grammar.triggers)
  const one = grammar.wantedOne.test(follows) ? someoneNamed(written, grammar) : null
  if (one !== null) return one
  const named = grammar.named.exec(masked(written, grammar))
  if (named === null || grammar.notAsking.test(written.slice(0, named.index))) return null
  const end = named.index + named[0].trimEnd().length
  if (!grammar.wanted.test(`${written.slice(end)} ${follows}`)) return null
  return { start: named.index, end, rule: 'named-and-wanted', asksFor: 'senior' }
}

/** "Is there a human? Let me talk to one." */
function someoneNamed(written: string, grammar: RequestGrammar): SupervisorRequest | null {
  const sentence = masked(written, grammar)
  const head = headsOf(sentence, grammar).find(({ kind }) => kind === 'human' || kind === 'senior')
  if (head === undefined) return null
  return { start: head.start, end: head.end, rule: 'named-and-wanted', asksFor: askedFor(sentence, head, grammar) }
}

function headsOf(sentence: string, grammar: RequestGrammar): Head[] {
  const heads: Head[] = []
  for (const match of sentence.matchAll(grammar.everyHead)) {
    const kind = kindOf(match.groups ?? {})
    const end = match.index + match[0].length
    const lead = sentence.slice(Math.max(0, match.index - LEAD_CHARACTERS), match.index)
    const tailLength = grammar.tails[kind === 'other' ? 'senior' : kind].exec(lead)?.[0].length ?? 0
    const tailStart = match.index - tailLength
    heads.push({
      kind,
      start: match.index,
      end,
      tailStart,
      unmistakable: isUnmistakable(sentence, match, tailLength, kind, grammar),
    })
  }
  return heads
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): HeadKind {
  if (groups.someoneSenior !== undefined || groups.senior !== undefined) return 'senior'
  if (groups.other !== undefined) return 'other'
  if (groups.human !== undefined) return 'human'
  return groups.staff !== undefined ? 'staff' : 'person'
}

function isUnmistakable(
  sentence: string,
  match: RegExpExecArray,
  tailLength: number,
  kind: HeadKind,
  grammar: RequestGrammar,
): boolean {
  const tail = sentence.slice(match.index - tailLength, match.index).trim()
  // "We need managers" is about the customer's own staff, "one of your managers" is not.
  if (kind === 'senior') return !grammar.several.test(match[0]) || grammar.ofYours.test(tail)
  if (kind === 'human') return true
  if (kind === 'other') return grammar.endOfSentence.test(sentence.slice(match.index + match[0].length))
  if (kind === 'person')
    return /^a$/i.test(tail) && grammar.endOfSentence.test(sentence.slice(match.index + match[0].length))
  return tail.includes(' ') || grammar.endOfRequest.test(sentence.slice(match.index + match[0].length))
}

function askedWith(sentence: string, head: Head, grammar: RequestGrammar): Asked | null {
  const lead = sentence.slice(Math.max(0, head.tailStart - LEAD_CHARACTERS), head.tailStart)
  const leadStart = head.tailStart - lead.length
  const asked = askedBefore(lead, head, grammar)
  if (asked !== null) return { rule: asked.rule, start: leadStart + asked.at, end: head.end }
  return askedAround(sentence, head, grammar) ?? askedLoosely(sentence, head, grammar)
}

/** Reads backwards from the head: a contact and what asks for it, or what asks for the head itself. */
function askedBefore(lead: string, head: Head, grammar: RequestGrammar): { rule: string; at: number } | null {
  for (const contact of grammar.contacts) {
    const match = contact.exec(lead)
    if (match === null) continue
    const rest = lead.slice(0, match.index)
    const asked = askedIn(rest, grammar)
    if (asked !== null) return asked
    if (grammar.contacts.indexOf(contact) < 3 && grammar.order.test(rest)) return { rule: 'orders', at: match.index }
    const lets = contact === grammar.contacts[0] ? grammar.lets.exec(rest) : null
    if (lets !== null) return { rule: 'lets', at: lets.index }
  }
  for (const verb of head.unmistakable ? [grammar.move, grammar.fetch] : [grammar.move]) {
    const match = verb.exec(lead)
    if (match === null || !(head.unmistakable || grammar.movesTo.test(match[0]))) continue
    const rest = lead.slice(0, match.index)
    const asked = askedIn(rest, grammar)
    if (asked !== null) return asked
    if (grammar.imperative.test(rest)) return { rule: 'orders', at: match.index }
  }
  return head.unmistakable ? wantsDirectly(lead, grammar) : null
}

function askedIn(lead: string, grammar: RequestGrammar): { rule: string; at: number } | null {
  for (const { rule, pattern } of grammar.asking) {
    const match = pattern.exec(lead)
    if (match !== null) return { rule, at: match.index }
  }
  return null
}

function wantsDirectly(lead: string, grammar: RequestGrammar): { rule: string; at: number } | null {
  for (const { rule, pattern } of grammar.asking) {
    if (!grammar.direct.has(rule)) continue
    const match = pattern.exec(lead)
    if (match !== null) return { rule, at: match.index }
  }
  return null
}

/** Some words stand between the wish, what is to be done, and the head, which can mean nothing else. */
function askedLoosely(sentence: string, head: Head, grammar: RequestGrammar): Asked | null {
  if (!head.unmistakable || (head.kind !== 'senior' && head.kind !== 'human')) return null
  const lead = sentence.slice(Math.max(0, head.tailStart - LEAD_CHARACTERS), head.tailStart)
  const { before, asks, acts } = grammar.loosely
  const first = before.exec(lead)
  if (first !== null) return { rule: 'loosely', start: head.tailStart - first[0].length, end: head.end }
  const lastly = acts.exec(sentence.slice(head.end, head.end + LEAD_CHARACTERS))
  const asked = lastly === null ? null : asks.exec(lead)
  if (lastly === null || asked === null) return null
  return { rule: 'loosely', start: head.tailStart - asked[0].length, end: head.end + lastly[0].length }
}

/** What stands on both sides of the head: "can ... call me", "is there ... available", "... please". */
function askedAround(sentence: string, head: Head, grammar: RequestGrammar): Asked | null {
  const lead = sentence.slice(Math.max(0, head.tailStart - LEAD_CHARACTERS), head.tailStart)
  const rest = sentence.slice(head.end, head.end + LEAD_CHARACTERS)
  const shapes: [string, RegExp, RegExp, boolean][] = [
    ['asks-somebody-to-act', grammar.acting.before, grammar.acting.after, true],
    ['asks-whether-there', grammar.there.before, grammar.there.after, true],
    [
      'asks-whether-available',
      grammar.whether.before,
      grammar.whether.after,
      head.kind !== 'person' || head.tailStart < head.start,
    ],
    ['asks-whether-available', grammar.available.before, grammar.available.after, head.kind !== 'person'],
    ['asks-whether-there', grammar.works.before, grammar.works.after, head.kind === 'human'],
    ['better', grammar.better.before, grammar.better.after, true],
    ['ought-to-act', grammar.oughtToAct.before, grammar.oughtToAct.after, head.kind === 'senior'],
    ['called', grammar.called.before, grammar.called.after, head.kind !== 'person' && head.tailStart === head.start],
    ['asks-where', grammar.where.before, grammar.where.after, head.kind === 'senior'],
    ['asks-whether-there', grammar.there.before, grammar.isThere, head.kind === 'senior'],
    ['bare', grammar.bare.before, grammar.bare.after, isBare(sentence, head)],
    ['urged', grammar.urged.before, grammar.urged.after, true],
    ['question', grammar.question.before, grammar.question.after, head.kind === 'senior' || asksForAny(sentence, head)],
    ['may-call', /$/, grammar.callingMe, true],
  ]
  for (const [rule, before, after, applies] of shapes) {
    if (!applies) continue
    const lastly = after.exec(rest)
    const first = lastly === null ? null : before.exec(lead)
    if (first === null || lastly === null) continue
    return { rule, start: head.tailStart - first[0].length, end: head.end + lastly[0].length }
  }
  return null
}

/** A head alone asks by itself only where it cannot be the answer to a question ("agent", "person", "manager"). */
function isBare(sentence: string, head: Head): boolean {
  if (head.kind === 'human' || head.kind === 'other') return true
  if (head.kind === 'staff') return head.unmistakable
  return head.kind === 'senior' && sentence.slice(head.start, head.end).toLowerCase().startsWith('supervisor')
}

/** "Any live agents?" */
function asksForAny(sentence: string, head: Head): boolean {
  return head.kind === 'human' && /^any\s/i.test(sentence.slice(head.tailStart, head.start))
}

function trimmed(sentence: string, asked: Asked): { start: number; end: number } {
  const words = sentence.slice(asked.start, asked.end)
  const before = words.length - words.replace(/^[\s,;:.!?(–-]+/, '').length
  const after = words.length - words.replace(/[\s,;:(–-]+$/, '').length
  return { start: asked.start + before, end: asked.end - after }
}

function askedFor(sentence: string, head: Head, grammar: RequestGrammar): AskedFor {
  if (grammar.senior.test(sentence.slice(head.end, head.end + LEAD_CHARACTERS))) return 'senior'
  return head.kind === 'senior' || head.kind === 'other' ? head.kind : 'human'
}
