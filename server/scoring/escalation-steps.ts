import type { Message } from '#server/domain/conversation'
import { findHandOver, findSeniorSpeaking } from '#server/text/find-hand-over'
import { findComplaintRoute, findElsewhere, findOwnHelp } from '#server/text/find-own-help'
import type { Due } from '#server/text/find-promise'
import { findPromise } from '#server/text/find-promise'
import { findRefusal } from '#server/text/find-refusal'
import type { AskedFor, LanguagePack } from '#server/text/language-pack'
import { rememberByText } from '#server/text/remember-by-text'

export type StepKind =
  | 'asked'
  | 'refused'
  | 'unavailable'
  | 'handed_over'
  | 'promised'
  | 'promised_untimed'
  | 'named_route'
  | 'offered_help'
  | 'elsewhere'
  | 'spoke'

/** One thing said about a request, with the words [start, end) of the message that say it. */
export interface Step {
  kind: StepKind
  message: Message
  start: number
  end: number
  due: Due | null
}

/** Where the person asked for spoke: the message, and the words that show it where there are any. */
export interface SeniorReply {
  message: Message
  words: { start: number; end: number } | null
}

/** What an agent's (or a bot's) message says about a standing request; at least that somebody spoke. */
export function stepsOf(message: Message, pack: LanguagePack): Step[] {
  return saidIn(message.text, pack).map((said) => ({ ...said, message }))
}

type Said = Omit<Step, 'message'>

const saidByPack = new WeakMap<LanguagePack, (text: string) => readonly Said[]>()

function saidIn(text: string, pack: LanguagePack): readonly Said[] {
  const known = saidByPack.get(pack)
  if (known) return known(text)
  const read = rememberByText((words) => readSteps(words, pack))
  saidByPack.set(pack, read)
  return read(text)
}

function readSteps(text: string, pack: LanguagePack): Said[] {
  const steps: Said[] = []
  const add = (kind: StepKind, found: { start: number; end: number } | null, due: Due | null = null): void => {
    if (found !== null) steps.push({ kind, start: found.start, end: found.end, due })
  }
  add('elsewhere', findElsewhere(text, pack))
  const refusal = findRefusal(text, pack)
  if (refusal !== null) add(refusal.kind, refusal)
  add('handed_over', findHandOver(text, pack))
  const promise = findPromise(text, pack)
  if (promise !== null) add(promise.due === null ? 'promised_untimed' : 'promised', promise, promise.due)
  add('named_route', findComplaintRoute(text, pack))
  add('offered_help', findOwnHelp(text, pack))
  if (steps.length === 0) add('spoke', { start: 0, end: text.length })
  return steps
}

/**
 * Whether this human message is the person asked for: any human where a human was asked for; another agent where
 * somebody else was asked for, or after words of handing over; whoever says to be the senior person (rulings.md 22, 23).
 */
export function seniorReplyIn(
  message: Message,
  asksFor: AskedFor,
  frontAgentId: number | null,
  handedOver: boolean,
  pack: LanguagePack,
): SeniorReply | null {
  if (asksFor === 'human') return { message, words: null }
  const words = findSeniorSpeaking(message.text, pack)
  const another = frontAgentId !== null && message.agentId !== null && message.agentId !== frontAgentId
  if (words !== null) return { message, words }
  return another && (handedOver || asksFor === 'other') ? { message, words: null } : null
}
