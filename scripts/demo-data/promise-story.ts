import { dressed } from './agent-words'
import { laterWords } from './customer-words'
import { end, open, untilFirstReply } from './plain-story'
import { agentSays, between, close, customerSays, DAY, HOUR, oneOf, type Scene, words } from './scene'
import {
  PROMISE_CHASED,
  PROMISE_KEPT,
  PROMISE_LATE,
  PROMISES,
  type PromiseWording,
  RESULTS,
} from './sentences/promises'

export function dueAt(promisedAt: number, due: PromiseWording['due']): number {
  if ('withinHours' in due) return promisedAt + due.withinHours * HOUR
  return (Math.floor(promisedAt / DAY) + 1 + due.endOfDay) * DAY
}

/** An agent promises something by a time; nobody says "today" with less than three hours left of it. */
export function makePromise(scene: Scene, wordings: readonly PromiseWording[], waitMs: number): PromiseWording {
  const at = scene.now + waitMs
  const fitting = wordings.filter(
    (wording) => wording.channels.includes(scene.channel) && dueAt(at, wording.due) - at >= HOUR,
  )
  const unhurried = fitting.filter((wording) => 'withinHours' in wording.due || dueAt(at, wording.due) - at >= 3 * HOUR)
  const promise = scene.random.pick(unhurried)
  agentSays(scene, waitMs, dressed(scene, words(scene, promise.words)))
  return promise
}

/** An agent has to ask somebody and says by when the answer comes: kept, late or never. */
export function playPromise(scene: Scene): void {
  const { vendor, samples } = scene
  open(scene)
  const promise = makePromise(scene, PROMISES, untilFirstReply(scene))
  const kept = samples.hit(`promise:${vendor.name}`, vendor.promisesKept)
  keepPromise(scene, dueAt(scene.now, promise.due), kept)
}

export function keepPromise(scene: Scene, due: number, kept: boolean): void {
  const span = due - scene.now
  scene.planted.add(kept ? 'promises-kept' : 'promises-broken')
  if (kept) tellResult(scene, between(scene, 0.15, 0.85) * span, PROMISE_KEPT)
  else {
    customerSays(scene, span * 1.15 + between(scene, 1, 6) * HOUR, laterWords(scene, scene.random.pick(PROMISE_CHASED)))
    if (scene.random.chance(0.5)) {
      close(scene, between(scene, 10, 40) * HOUR, 'system')
      return
    }
    tellResult(scene, between(scene, 0.5, 4) * HOUR, PROMISE_LATE)
  }
  end(scene)
}

function tellResult(scene: Scene, waitMs: number, wordings: readonly string[]): void {
  scene.values = { ...scene.values, result: oneOf(scene, RESULTS) }
  agentSays(scene, waitMs, oneOf(scene, wordings))
}
