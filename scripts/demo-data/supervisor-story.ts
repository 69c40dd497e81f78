import { agentAnswersFreely, dressed } from './agent-words'
import { laterWords } from './customer-words'
import { answerOnce, closeQuietly, end, open } from './plain-story'
import { dueAt, makePromise } from './promise-story'
import { chooseByShare } from './random'
import { customerWait, laterReplyWait } from './reply-times'
import {
  agentNotes,
  agentSays,
  between,
  close,
  customerSays,
  HOUR,
  MINUTE,
  oneOf,
  type Scene,
  SECOND,
  systemSays,
  words,
} from './scene'
import { TRANSFERRED } from './sentences/courtesy'
import { CALLBACKS, PROMISE_CHASED } from './sentences/promises'
import * as said from './sentences/supervisor'
import { SUPERVISOR_OUTCOMES, type SupervisorOutcome } from './vendors'

/** The customer asks for a supervisor; what comes of it follows the vendor's habits. */
export function playSupervisorRequest(scene: Scene): void {
  const { vendor, samples, hours, channel, random } = scene
  open(scene)
  answerOnce(scene)
  const shares = vendor.supervisorOutcomes[hours]
  const possible = SUPERVISOR_OUTCOMES.filter(
    (outcome) => shares[outcome] && !(outcome === 'disconnected' && channel === 'email'),
  )
  const outcome = chooseByShare(
    possible,
    (entry) => shares[entry] ?? 0,
    samples.next(`supervisor:${vendor.name}:${hours}:${channel}`),
  )
  scene.planted.add('supervisor-requests')
  scene.planted.add(`supervisor: ${outcome}`)
  scene.priority = random.chance(0.5) ? 'high' : scene.priority
  const request = random.pick(said.SUPERVISOR_REQUESTS)
  customerSays(scene, customerWait(scene), laterWords(scene, `${random.pick(said.REQUEST_REASONS)} ${request}`))
  COURSES[outcome](scene)
}

const quick = (scene: Scene): number =>
  scene.channel === 'chat' ? between(scene, 20, 80) * SECOND : between(scene, 10, 150) * MINUTE

function handOver(scene: Scene, late: boolean): void {
  const { channel, random } = scene
  const chat = channel === 'chat'
  const wait = late ? (chat ? between(scene, 12, 25) * MINUTE : between(scene, 30, 60) * HOUR) : quick(scene)
  agentSays(scene, wait, dressed(scene, oneOf(scene, said.HAND_OVERS)))
  if (random.chance(0.6)) {
    scene.planted.add('internal-notes')
    agentNotes(scene, between(scene, 5, 40) * SECOND, oneOf(scene, said.ESCALATION_NOTES))
  }
  systemSays(scene, between(scene, 4, 20) * SECOND, oneOf(scene, TRANSFERRED))
  seniorSpeaks(scene, chat ? between(scene, 1, 7) * MINUTE : between(scene, 0.5, 6) * HOUR)
  end(scene)
}

export function seniorSpeaks(scene: Scene, waitMs: number): void {
  const opener = oneOf(scene, said.SENIOR_OPENERS)
  scene.agent = scene.senior
  agentSays(scene, waitMs, `${opener} ${oneOf(scene, said.SENIOR_DECISIONS)}`)
}

function callBack(scene: Scene, kept: boolean): void {
  const promise = makePromise(scene, CALLBACKS, quick(scene))
  const due = dueAt(scene.now, promise.due)
  if (kept) {
    seniorSpeaks(scene, between(scene, 0.2, 0.8) * (due - scene.now))
    end(scene)
    return
  }
  customerSays(
    scene,
    due - scene.now + between(scene, 1, 5) * HOUR,
    laterWords(scene, scene.random.pick(PROMISE_CHASED)),
  )
  close(scene, between(scene, 10, 30) * HOUR, 'system')
}

function refuse(scene: Scene, route: boolean): void {
  const refusal = oneOf(scene, said.REFUSALS)
  agentSays(scene, quick(scene), dressed(scene, route ? `${refusal} ${oneOf(scene, said.COMPLAINT_ROUTES)}` : refusal))
  if (!route && scene.random.chance(0.45)) {
    customerSays(scene, customerWait(scene), laterWords(scene, scene.random.pick(said.REQUEST_AGAIN)))
    agentSays(scene, quick(scene), dressed(scene, oneOf(scene, said.REFUSALS)))
  }
  if (scene.random.chance(0.5)) {
    customerSays(scene, customerWait(scene), oneOf(scene, said.AFTER_REFUSAL))
    close(scene, scene.channel === 'chat' ? between(scene, 10, 60) * SECOND : between(scene, 20, 50) * HOUR, 'customer')
  } else closeQuietly(scene)
}

const COURSES: Readonly<Record<SupervisorOutcome, (scene: Scene) => void>> = {
  'handed over': (scene) => handOver(scene, false),
  'handed over late': (scene) => handOver(scene, true),
  'call-back kept': (scene) => callBack(scene, true),
  'call-back broken': (scene) => callBack(scene, false),
  refused: (scene) => refuse(scene, false),
  'refused with a complaint route': (scene) => refuse(scene, true),
  disconnected: (scene) => close(scene, between(scene, 15, 80) * SECOND, 'agent'),
  ignored: (scene) => {
    const { question, answer } = scene.random.pick(scene.issue.followUps)
    agentSays(scene, laterReplyWait(scene), dressed(scene, words(scene, answer)))
    customerSays(scene, customerWait(scene), laterWords(scene, question))
    agentSays(scene, laterReplyWait(scene), dressed(scene, words(scene, answer)))
    closeQuietly(scene)
  },
  deflected: (scene) => {
    agentAnswersFreely(scene, quick(scene), oneOf(scene, said.DEFLECTIONS))
    if (scene.random.chance(0.4)) customerSays(scene, customerWait(scene), oneOf(scene, said.WITHDRAWALS))
    closeQuietly(scene)
  },
  'untimed promise': (scene) => {
    agentSays(scene, quick(scene), dressed(scene, oneOf(scene, said.UNTIMED)))
    closeQuietly(scene)
  },
}

/** A formal complaint, a lawyer or the bank is named; a complaints lead takes it. */
export function playComplaint(scene: Scene): void {
  open(scene)
  answerOnce(scene)
  scene.planted.add('formal-complaints')
  scene.priority = 'high'
  customerSays(scene, customerWait(scene), laterWords(scene, scene.random.pick(said.FORMAL_COMPLAINTS)))
  agentSays(scene, quick(scene), dressed(scene, oneOf(scene, said.COMPLAINT_TAKEN)))
  seniorSpeaks(scene, scene.channel === 'chat' ? between(scene, 1, 8) * MINUTE : between(scene, 0.5, 6) * HOUR)
  end(scene)
}
