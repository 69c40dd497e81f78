import type { Message } from '#server/domain/conversation'
import type { AskedFor } from '#server/domain/trigger'
import { findSeniorSpeaking } from '#server/text/find-hand-over'
import { findComplaintRoute, findElsewhere, findOwnHelp } from '#server/text/find-own-help'
import type { Due } from '#server/text/find-promise'
import type { LanguagePack } from '#server/text/language-pack'
import { rememberByText } from '#server/text/remember-by-text'
import type { Ears } from './ears'

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
export function stepsOf(message: Message, ears: Ears): Step[] {
  return saidIn(message.text, ears).map((said) => ({ ...said, message }))
}

/** What a line of the helpdesk says about it: that the conversation went to somebody else. */
export function systemStepsOf(message: Message, pack: LanguagePack): Step[] {
  const match = pack.passedOn.exec(message.text.slice(0, LONGEST_LINE))
  if (match === null) return []
  return [{ kind: 'handed_over', message, start: match.index, end: match.index + match[0].length, due: null }]
}

const LONGEST_LINE = 300

type Said = Omit<Step, 'message'>

const saidByEars = new WeakMap<Ears, (text: string) => readonly Said[]>()

function saidIn(text: string, ears: Ears): readonly Said[] {
  const known = saidByEars.get(ears)
  if (known) return known(text)
  const read = rememberByText((words) => readSteps(words, ears))
  saidByEars.set(ears, read)
  return read(text)
}

function readSteps(text: string, ears: Ears): Said[] {
  const steps: Said[] = []
  const add = (kind: StepKind, found: { start: number; end: number } | null, due: Due | null = null): void => {
    if (found !== null) steps.push({ kind, start: found.start, end: found.end, due })
  }
  const { refusal, handOver, promises } = ears.answer(text)
  add('elsewhere', findElsewhere(text, ears.pack))
  if (refusal !== null) add(refusal.kind, refusal)
  add('handed_over', handOver)
  const promise = promises.find(({ due }) => due !== null) ?? promises[0]
  if (promise !== undefined) add(promise.due === null ? 'promised_untimed' : 'promised', promise, promise.due)
  add('named_route', findComplaintRoute(text, ears.pack))
  add('offered_help', findOwnHelp(text, ears.pack))
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
