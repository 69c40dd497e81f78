import type { Clock } from '#server/domain/clock'
import type { Conversation, Message } from '#server/domain/conversation'
import type { Standard } from '#server/domain/standard'
import type { AskedFor, TriggerSource, TriggerType } from '#server/domain/trigger'
import { nameKey } from '#server/domain/vendor'
import { moneyIn } from '#server/text/money-in'
import { compileOwnWords } from '#server/text/own-words'
import { type CustomerWords, type Ears, earsFor } from './ears'

/** Words [start, end) of a message that start a trigger, or ask again. */
export interface Ask {
  start: number
  end: number
  asksFor: AskedFor
}

/** Where a trigger shows first. */
export interface TriggerStart {
  type: TriggerType
  source: TriggerSource
  /** Of the public messages. */
  index: number
  ask: Ask
  /** When it began, where that is not the moment of its message. */
  at: number | null
}

type Heard = { start: number; end: number; asksFor?: AskedFor } | null

/** The types that are heard in a customer's words, and how. */
const WORDS: Readonly<Partial<Record<TriggerType, (words: CustomerWords) => Heard>>> = {
  supervisor_request: (words) => words.request,
  formal_complaint: (words) => words.formalComplaint,
  legal_threat: (words) => words.legalThreat,
  safety_concern: (words) => words.safetyConcern,
}

/** How a customer's message asks again for what a trigger of this type calls for; null where it does not. */
export function askIn(type: TriggerType, message: Message, ears: Ears): Ask | null {
  const found = WORDS[type]?.(ears.customer(message.text)) ?? null
  return found && { start: found.start, end: found.end, asksFor: found.asksFor ?? 'senior' }
}

/** A message by its beginning, for what shows in no words. */
function wholeOf(message: Message): Ask {
  return { start: 0, end: Math.min(message.text.length, LONGEST_START), asksFor: 'senior' }
}

const LONGEST_START = 120

/**
 * The triggers that show in the course of a conversation or in its fields (method.md 6.1, E5 to E7): the customer came
 * back twice after the closing; a second target was missed, at the moment it was; a tag, a priority, a phrase or a sum of
 * the company's list. At most one of each. Empty without customer messages.
 */
export function structuralStarts(
  conversation: Conversation,
  publicMessages: readonly Message[],
  clocks: readonly Clock[],
  standard: Standard,
): TriggerStart[] {
  const starts: TriggerStart[] = []
  const add = (
    type: TriggerType,
    source: TriggerSource,
    message: Message | undefined,
    ask?: Ask,
    at?: number,
  ): void => {
    const index = message === undefined ? -1 : publicMessages.indexOf(message)
    if (message !== undefined && index >= 0)
      starts.push({ type, source, index, ask: ask ?? wholeOf(message), at: at ?? null })
  }
  const messageOf = (clock: Clock | undefined) => publicMessages.find(({ id }) => id === clock?.startMessageId)
  const returned = clocks.filter(({ reopened }) => reopened)[1]
  if (returned !== undefined) add('third_contact', 'structure', messageOf(returned))
  else addThirdContact()
  const missed = clocks.filter(({ met }) => met === false)[1]
  if (missed !== undefined)
    add(
      'second_breach',
      'structure',
      messageOf(missed),
      undefined,
      Math.min(missed.endAt, missed.startAt + missed.targetMs),
    )
  const first = publicMessages.find(isCustomer)
  if (isListed(conversation, standard)) add('listed_case', 'structure', first)
  else addListedWords()
  return starts

  function addThirdContact(): void {
    for (const message of publicMessages) {
      const found = isCustomer(message)
        ? earsFor(conversation, message, standard)?.customer(message.text).thirdContact
        : null
      if (found == null) continue
      add('third_contact', 'words', message, { ...found, asksFor: 'senior' })
      return
    }
  }

  function addListedWords(): void {
    for (const message of publicMessages) {
      const found = isCustomer(message) ? listedWordsIn(message.text, standard) : null
      if (found === null) continue
      add('listed_case', 'words', message, { ...found, asksFor: 'senior' })
      return
    }
  }
}

function isCustomer({ role, automatic }: Message): boolean {
  return role === 'customer' && automatic !== 'certain'
}

function isListed({ tags, priority }: Conversation, { listedCases }: Standard): boolean {
  const wanted = new Set(listedCases.tags.map(nameKey))
  if (wanted.size > 0 && tagsOf(tags).some((tag) => wanted.has(tag))) return true
  return priority !== null && listedCases.priorities.some((listed) => nameKey(listed) === nameKey(priority))
}

function listedWordsIn(text: string, { listedCases }: Standard): { start: number; end: number } | null {
  const { phrases, amountAbove } = listedCases
  if (phrases.length > 0) {
    const found = phrasesOf(phrases).find('escalation-request', text)
    if (found !== null) return found
  }
  return amountAbove === null ? null : (moneyIn(text).find(({ amount }) => amount > amountAbove) ?? null)
}

const wordsByPhrases = new WeakMap<readonly string[], ReturnType<typeof compileOwnWords>>()

function phrasesOf(phrases: readonly string[]): ReturnType<typeof compileOwnWords> {
  let words = wordsByPhrases.get(phrases)
  if (words === undefined) {
    words = compileOwnWords(
      phrases.map((phrase) => ({ detector: 'escalation-request', syntax: 'literal', words: phrase })),
    )
    wordsByPhrases.set(phrases, words)
  }
  return words
}

/** Labels of the helpdesk as `nameKey`; where no comma, semicolon or bar stands between them, blanks do. */
export function tagsOf(tags: string | null): string[] {
  if (tags === null) return []
  const marks = /[,;|]/.test(tags) ? /[,;|]/ : /\s+/
  return tags
    .split(marks)
    .map(nameKey)
    .filter((tag) => tag !== '')
}
