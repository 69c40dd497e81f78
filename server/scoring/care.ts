import type { CareOutcome, PressingKind } from '#server/domain/care'
import type { Conversation, Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'
import type { Found } from '#server/text/find-in-sentences'
import type { ScoringContext } from './criterion'
import { type CustomerWords, earsFor } from './ears'
import { rangeOf } from './quote'

/** One pressing message of a customer and how the next answer of a person took it up. */
export interface CareMoment {
  kinds: readonly PressingKind[]
  at: number
  /** The first message of the answer. */
  answer: Message
  outcome: CareOutcome
  /** The pressing words, then the acknowledging ones and those of the next step. */
  evidence: readonly Evidence[]
}

const WORDS: readonly [PressingKind, (words: CustomerWords) => Found | null][] = [
  ['urgency', (words) => words.urgency],
  ['data_loss', (words) => words.dataLoss],
  ['money_trouble', (words) => words.moneyTrouble],
  ['safety_concern', (words) => words.safetyConcern],
  ['repeat_contact', (words) => words.repeatContact],
]

/**
 * How pressing words of the customer were taken up, one moment for each turn of the customer that holds some and was
 * answered by a person (method.md 6, product.md 6). The answer is all that people said until the customer's next word.
 * Empty without such words, and for languages without a pack.
 */
export function careMomentsOf(
  conversation: Conversation,
  publicMessages: readonly Message[],
  context: ScoringContext,
): readonly CareMoment[] {
  const known = momentsByConversation.get(conversation)
  if (known?.context === context && known.heard === publicMessages.length) return known.moments
  const moments = findMoments(conversation, publicMessages, context)
  momentsByConversation.set(conversation, { context, heard: publicMessages.length, moments })
  return moments
}

/** Facts and criteria ask for the same in one scoring. */
const momentsByConversation = new WeakMap<
  Conversation,
  { context: ScoringContext; heard: number; moments: readonly CareMoment[] }
>()

function findMoments(
  conversation: Conversation,
  publicMessages: readonly Message[],
  context: ScoringContext,
): CareMoment[] {
  const moments: CareMoment[] = []
  let pressing: { kinds: Set<PressingKind>; at: number; evidence: Evidence[] } | null = null
  for (let index = 0; index < publicMessages.length; index++) {
    const message = publicMessages[index]
    if (message === undefined || message.automatic === 'certain') continue
    const ears = earsFor(conversation, message, context.standard)
    if (message.role === 'customer') {
      const words = ears?.customer(message.text)
      if (words === undefined) continue
      for (const [kind, of] of WORDS) {
        const found = of(words)
        if (found === null) continue
        pressing ??= { kinds: new Set(), at: message.at, evidence: [] }
        if (!pressing.kinds.has(kind)) pressing.evidence.push(rangeOf(message, found))
        pressing.kinds.add(kind)
      }
    } else if (message.role === 'agent' && pressing !== null) {
      const answer = turnFrom(publicMessages, index)
      moments.push(momentOf(pressing, answer, conversation, context))
      pressing = null
    }
  }
  return moments
}

/** What people said from here until the customer's next word. */
function turnFrom(messages: readonly Message[], from: number): Message[] {
  const turn: Message[] = []
  for (const message of messages.slice(from)) {
    if (message.role === 'customer') break
    if (message.role === 'agent' && message.automatic !== 'certain') turn.push(message)
  }
  return turn
}

function momentOf(
  pressing: { kinds: ReadonlySet<PressingKind>; at: number; evidence: readonly Evidence[] },
  answer: readonly Message[],
  conversation: Conversation,
  context: ScoringContext,
): CareMoment {
  const [first] = answer
  if (first === undefined) throw new Error('An answer has at least one message.')
  let acknowledged: Evidence | null = null
  let step: Evidence | null = null
  let onlyApologies = true
  for (const message of answer) {
    const words = earsFor(conversation, message, context.standard)?.answer(message.text)
    if (words === undefined) continue
    const next = words.nextStep ?? words.handOver ?? words.promises[0] ?? null
    if (acknowledged === null && words.empathy !== null) acknowledged = rangeOf(message, words.empathy)
    if (step === null && next !== null) step = rangeOf(message, next)
    if (words.apologyOnly === null) onlyApologies = false
  }
  return {
    kinds: [...pressing.kinds],
    at: pressing.at,
    answer: first,
    outcome: outcomeOf(acknowledged !== null, step !== null, onlyApologies),
    evidence: [
      ...pressing.evidence,
      ...(acknowledged === null ? [] : [acknowledged]),
      ...(step === null ? [] : [step]),
    ],
  }
}

function outcomeOf(isAcknowledged: boolean, hasStep: boolean, onlyApologies: boolean): CareOutcome {
  if (isAcknowledged && hasStep) return 'both'
  if (hasStep) return 'next_step_only'
  if (!isAcknowledged) return 'neither'
  return onlyApologies ? 'apology_only' : 'acknowledged_only'
}
