import { agentAnswers, agentAnswersFreely, dressed, pastedSoFar, pasteReply, sendSavedReply } from './agent-words'
import { laterWords, openingWords, thankingWords } from './customer-words'
import { customerWait, firstReplyWait, laterReplyWait } from './reply-times'
import {
  agentNotes,
  agentSays,
  between,
  botSays,
  close,
  customerSays,
  DAY,
  HOUR,
  MINUTE,
  oneOf,
  type Scene,
  SECOND,
  systemSays,
  words,
} from './scene'
import { AGENT_GOODBYES, BOT_GREETINGS, HOLDING, JOINED, MAIL_NUDGES, NUDGES } from './sentences/courtesy'
import { NOTES } from './sentences/other-stories'
import { GISTS, NOT_HELPED, OWN_RESCUES, REACTIONS } from './sentences/pasted'
import { AUTOREPLIES } from './sentences/promises'

/** The customer writes; a bot or an autoresponder may answer at once. */
export function open(scene: Scene): void {
  const { random, vendor, samples, hours, channel } = scene
  scene.now = scene.start - SECOND
  customerSays(scene, SECOND, openingWords(scene))
  if (channel === 'email' && samples.hit(`autoreply:${vendor.name}:${hours}`, vendor.autoreplies[hours])) {
    scene.planted.add('autoresponder-promises')
    botSays(scene, random.whole(2, 9) * SECOND, oneOf(scene, AUTOREPLIES))
  } else if (channel === 'chat' && random.chance(0.08)) {
    scene.planted.add('bot-first')
    botSays(scene, random.whole(1, 4) * SECOND, oneOf(scene, BOT_GREETINGS))
  }
}

/** Lets the time until a first reply pass, with what may happen meanwhile; what is left of it is returned. */
export function untilFirstReply(scene: Scene): number {
  const { random, channel } = scene
  const due = scene.start + firstReplyWait(scene)
  const left = () => due - scene.now
  if (channel === 'chat' && left() > 90 * SECOND && random.chance(0.5)) {
    customerSays(scene, between(scene, 0.4, 0.8) * left(), oneOf(scene, NUDGES))
  }
  if (channel === 'email' && left() > 30 * HOUR && random.chance(0.5)) {
    customerSays(scene, between(scene, 0.5, 0.9) * left(), laterWords(scene, random.pick(MAIL_NUDGES)))
  }
  if (channel === 'chat' && left() > 6 * SECOND && random.chance(0.35)) {
    systemSays(scene, left() - random.whole(2, 5) * SECOND, oneOf(scene, JOINED))
  }
  if (channel === 'email' && left() > 20 * MINUTE && random.chance(0.12)) {
    scene.planted.add('internal-notes')
    agentNotes(scene, left() * 0.7, oneOf(scene, NOTES))
  }
  return left()
}

/** From the first reply to the answer: a question back, a holding reply or the answer at once. */
export function answerOnce(scene: Scene): void {
  const { random, issue } = scene
  const wait = untilFirstReply(scene)
  const holding = scene.channel === 'chat' && random.chance(scene.planted.has('bunched-first-replies') ? 0.55 : 0.07)
  if (holding) {
    agentSays(scene, wait, dressed(scene, oneOf(scene, HOLDING)))
    agentAnswers(scene, laterReplyWait(scene))
  } else if (!scene.vendor.pastes && random.chance(0.16)) {
    agentSays(scene, wait, dressed(scene, oneOf(scene, issue.asks)))
    customerSays(scene, customerWait(scene), laterWords(scene, random.pick(issue.gives)))
    agentAnswers(scene, laterReplyWait(scene))
  } else agentAnswers(scene, wait)
}

export function playPlain(scene: Scene): void {
  const { vendor, samples, hours } = scene
  open(scene)
  const repeats = samples.hit(`repeat:${vendor.name}:${hours}`, vendor.repeats[hours])
  if (repeats) repeatReply(scene)
  else {
    answerOnce(scene)
    if (vendor.pastes && scene.messages.at(-1)?.canned) afterPasting(scene)
    else followUp(scene)
  }
  end(scene)
}

/** The same saved reply goes out again although the customer said that it did not help. */
function repeatReply(scene: Scene): void {
  const { vendor, random } = scene
  const index = pastedSoFar(scene)
  const send = (wait: number) => (vendor.pastes ? pasteReply(scene, wait, index) : sendSavedReply(scene, wait, true))
  scene.planted.add('repeated-replies')
  send(untilFirstReply(scene))
  notHelped(scene)
  send(laterReplyWait(scene))
  if (random.chance(0.6)) react(scene)
}

function afterPasting(scene: Scene): void {
  const { random } = scene
  if (random.chance(0.35)) return
  notHelped(scene)
  if (random.chance(0.45)) {
    pasteReply(scene, laterReplyWait(scene), pastedSoFar(scene))
    if (random.chance(0.6)) react(scene)
  } else agentAnswersFreely(scene, laterReplyWait(scene))
}

function notHelped(scene: Scene): void {
  const gist = oneOf(scene, GISTS)
  scene.values = { ...scene.values, gist }
  customerSays(scene, customerWait(scene), laterWords(scene, scene.random.pick(NOT_HELPED)))
}

function react(scene: Scene): void {
  scene.planted.add('customer-reactions')
  customerSays(scene, customerWait(scene), laterWords(scene, scene.random.pick(REACTIONS)))
  agentAnswersFreely(scene, laterReplyWait(scene), oneOf(scene, OWN_RESCUES))
}

function followUp(scene: Scene): void {
  const { random, issue } = scene
  const count = random.chance(0.3) ? (random.chance(0.2) ? 2 : 1) : 0
  for (const { question, answer } of random.shuffle(issue.followUps).slice(0, count)) {
    customerSays(scene, customerWait(scene), laterWords(scene, question))
    agentSays(scene, laterReplyWait(scene), dressed(scene, words(scene, answer)))
  }
}

/** Thanks or silence, then the closing: never by an agent while something is open. */
export function end(scene: Scene): void {
  const { random, channel } = scene
  const pasted =
    (scene.vendor.pastes || scene.planted.has('repeated-replies')) && scene.messages.at(-1)?.canned === true
  if (random.chance(pasted ? 0.12 : 0.55)) {
    customerSays(scene, customerWait(scene), thankingWords(scene))
    scene.planted.add('thank-you-endings')
    if (random.chance(0.35))
      agentSays(
        scene,
        between(scene, 10, 60) * (channel === 'chat' ? SECOND : 90 * SECOND),
        oneOf(scene, AGENT_GOODBYES),
      )
  }
  closeQuietly(scene)
}

export function closeQuietly(scene: Scene): void {
  const { random, channel } = scene
  if (channel === 'email') {
    close(scene, between(scene, 0.4, 3) * DAY, random.chance(0.6) ? 'agent' : 'system')
    return
  }
  const ending = random.weighted(
    [
      { by: 'customer', share: 55, from: 0.3, to: 3 },
      { by: 'agent', share: 30, from: 4, to: 9 },
      { by: 'system', share: 15, from: 15, to: 20 },
    ] as const,
    (entry) => entry.share,
  )
  close(scene, between(scene, ending.from, ending.to) * MINUTE, ending.by)
}
