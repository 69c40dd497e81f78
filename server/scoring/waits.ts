import type { ClockKind, ClockOutcome } from '#server/domain/clock'
import type { Conversation, Message } from '#server/domain/conversation'
import { isClosingRemark } from '#server/text/closing-remark'
import { findHandOver } from '#server/text/find-hand-over'
import { languagePack } from '#server/text/language-pack'
import type { Spoken } from './spoken'

/** From an instant to a later one, UTC epoch milliseconds. */
export interface TimeRange {
  fromAt: number
  toAt: number
}

/** One wait of a customer before it is held against a target. */
export interface Wait {
  kind: ClockKind
  outcome: ClockOutcome
  startAt: number
  endAt: number
  customerMessages: readonly Message[]
  reply: Message | null
  acknowledgedAt: number | null
  /** The last human message before the wait began: its author holds the conversation meanwhile. */
  heldSince: Message | null
  skewed: boolean
  /** It began after the conversation had been closed. */
  reopened: boolean
  /** When a bot was talking with the customer: from its words to the customer's next ones or the end of the wait. */
  botHeld: readonly TimeRange[]
}

interface RunningWait extends Wait {
  customerMessages: Message[]
  someoneHadSpoken: boolean
  /** How many customer messages had been written each time a bot spoke. */
  botSpokeAfter: number[]
  botHeld: TimeRange[]
  botTalksSince: number | null
}

/** Words by which helpdesks say that a conversation is over. */
const CLOSED_STATUSES = new Set(['closed', 'solved', 'resolved', 'completed'])

/** When the conversation ended, as far as `asOf` sees; an end without a time was not before the last message. */
export function endOf({ closedAt, endedBy, status, messages }: Conversation, asOf: number): number | null {
  if (closedAt !== null) return closedAt <= asOf ? closedAt : null
  const isOver = endedBy !== null || (status !== null && CLOSED_STATUSES.has(status.trim().toLowerCase()))
  const last = messages.at(-1)
  return isOver && last !== undefined && last.at <= asOf ? last.at : null
}

/** How a wait ends that was no wait for a person. */
const CONTENTED: ReadonlySet<ClockOutcome> = new Set(['no_reply_needed', 'bot_contained'])

function startAgain(wait: RunningWait, at: number): void {
  wait.startAt = at
  if (wait.acknowledgedAt !== null) wait.acknowledgedAt = Math.max(at, wait.acknowledgedAt)
  if (wait.botTalksSince !== null) wait.botTalksSince = at
  wait.botHeld = []
}

function endBotTalk(wait: RunningWait, at: number): void {
  if (wait.botTalksSince !== null && at > wait.botTalksSince)
    wait.botHeld.push({ fromAt: wait.botTalksSince, toAt: at })
  wait.botTalksSince = null
}

/** How a wait that was closed without an answer counts when nothing more was wanted (rulings.md 7, 8), or null. */
function contentedOutcome(wait: RunningWait): 'no_reply_needed' | 'bot_contained' | null {
  const messages = wait.customerMessages
  let remarksFrom = messages.length
  while (remarksFrom > 0 && isClosingRemark(messages[remarksFrom - 1]?.text ?? '')) remarksFrom -= 1
  if (remarksFrom === messages.length) return null
  if (remarksFrom === 0 && wait.someoneHadSpoken) return 'no_reply_needed'
  const botAnswered = wait.botSpokeAfter.some((count) => count > 0 && count >= remarksFrom && count < messages.length)
  return botAnswered ? 'bot_contained' : null
}

/**
 * The waits of a conversation in order, from one pass over what was said (method.md 1.2, R1–R20). Each runs from the
 * oldest unanswered customer message, or the request for the chat, to the human reply, the end of the conversation or
 * `asOf`. A wait that needed no reply takes no time.
 */
export function waitsOf(conversation: Conversation, spoken: readonly Spoken[], asOf: number): Wait[] {
  const waits: Wait[] = []
  let running: RunningWait | null = null
  let lastHuman: Message | null = null
  let someoneSpoke = false
  let ended = false
  const { requestedAt } = conversation
  const endsAt = endOf(conversation, asOf)
  let requestPending = requestedAt !== null && requestedAt <= asOf
  let endPending = endsAt !== null

  const begin = (startAt: number): RunningWait => ({
    // A wait that needed no person leaves the first reply still to come.
    kind: lastHuman === null && waits.every(({ outcome }) => CONTENTED.has(outcome)) ? 'first' : 'next',
    outcome: 'open',
    startAt,
    endAt: asOf,
    customerMessages: [],
    reply: null,
    acknowledgedAt: null,
    heldSince: lastHuman,
    skewed: false,
    reopened: ended,
    botHeld: [],
    botTalksSince: null,
    someoneHadSpoken: someoneSpoke,
    botSpokeAfter: [],
  })
  const finish = (wait: RunningWait, outcome: ClockOutcome, endAt: number): void => {
    wait.outcome = outcome
    wait.endAt = Math.max(wait.startAt, endAt)
    endBotTalk(wait, wait.endAt)
    waits.push(wait)
    running = null
  }
  const request = (at: number): void => {
    requestPending = false
    const isAnswered = lastHuman !== null && waits.length > 0
    if (isAnswered && !ended) return
    if (running === null) running = { ...begin(at), ...(isAnswered ? {} : { kind: 'first' as const }) }
    // The customer wrote something before asking for the chat: the first reply is due from the request (rulings.md 12).
    else if (lastHuman === null && running.startAt < at) startAgain(running, at)
    ended = false
  }
  const end = (): void => {
    endPending = false
    ended = true
    const contented = running === null ? null : contentedOutcome(running)
    if (running !== null && contented !== null) finish(running, contented, running.startAt)
  }
  const handsOver = ({ text }: Message): boolean => {
    const pack = languagePack(conversation.language, text)
    return pack !== null && findHandOver(text, pack) !== null
  }
  const passEnd = (until: number): void => {
    if (endPending && (endsAt ?? 0) < until) end()
  }
  const passTime = (until: number): void => {
    if (requestPending && requestedAt !== null && requestedAt <= until) {
      passEnd(requestedAt)
      request(requestedAt)
    }
    passEnd(until)
  }

  for (const { message, voice, skewed } of spoken) {
    passTime(message.at)
    if (voice === 'customer') {
      running ??= begin(message.at)
      ended = false
      endBotTalk(running, message.at)
      running.customerMessages.push(message)
      continue
    }
    if (running !== null) {
      running.acknowledgedAt ??= Math.max(running.startAt, message.at)
      if (voice === 'bot') {
        running.botSpokeAfter.push(running.customerMessages.length)
        if (!handsOver(message)) running.botTalksSince ??= Math.max(running.startAt, message.at)
        else endBotTalk(running, message.at)
      }
      if (voice === 'human') {
        running.reply = message
        running.skewed = skewed
        finish(running, 'replied', message.at)
      }
    }
    if (voice === 'human') lastHuman = message
    if (voice !== 'automatic') someoneSpoke = true
  }
  passTime(Number.POSITIVE_INFINITY)

  if (running === null) return waits
  const unanswered: RunningWait = running
  const contented = conversation.closingsTold ? null : contentedOutcome(unanswered)
  if (contented !== null) finish(unanswered, contented, unanswered.startAt)
  else if (!ended || endsAt === null) finish(unanswered, 'open', asOf)
  else finish(unanswered, conversation.endedBy === 'customer' ? 'abandoned' : 'closed_unanswered', endsAt)
  return waits
}
