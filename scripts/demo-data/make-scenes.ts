import type { Values } from './fill'
import { fill } from './fill'
import { FAMILY_NAMES, GIVEN_NAMES, type Person } from './people'
import { type Arrival, planArrivals } from './plan-arrivals'
import { playConversation } from './play-conversation'
import { createRandom, type Random } from './random'
import { createSamples, type Samples } from './samples'
import { DAY, type Scene } from './scene'
import { chooseValues, thingOf } from './values'
import { IN_HOUSE } from './vendors'

export interface Period {
  seed: number
  conversations: number
  weeks: number
  /** UTC milliseconds of a Monday, 00:00. */
  start: number
}

export const endOf = (period: Period): number => period.start + period.weeks * 7 * DAY

const REPEAT_SHARE = 0.06

/** Plays every conversation of the demo. Nothing in it lies at or after the end of the period. */
export function makeScenes(period: Period): Scene[] {
  const { seed, start } = period
  const samples = createSamples(seed)
  const random = createRandom(seed, 'arrivals')
  const end = endOf(period)
  const ids = { chat: 104_000, email: 58_000 }
  const scenes: Scene[] = []
  for (const [index, arrival] of planArrivals(period.conversations, period.weeks, start, samples, random).entries()) {
    ids[arrival.channel] += random.whole(1, 3)
    const id = `${arrival.channel === 'chat' ? 'CH' : 'T'}-${ids[arrival.channel]}`
    const own = createRandom(seed, 'conversation', index)
    const earlier = random.chance(REPEAT_SHARE) ? earlierContact(scenes, arrival) : null
    const scene = setScene(id, arrival, own, samples, earlier, (arrival.start - start) / (end - start))
    playConversation(scene)
    cutAt(scene, end)
    scenes.push(scene)
  }
  return scenes
}

/** A conversation of the last seven days about the same thing, whose customer now writes again. */
function earlierContact(scenes: readonly Scene[], arrival: Arrival): Scene | null {
  for (let i = scenes.length - 1; i >= 0; i--) {
    const scene = scenes[i]
    if (!scene || scene.start < arrival.start - 7 * DAY) return null
    const calm = scene.closedAt !== null && scene.closedAt < arrival.start - DAY && !scene.repeatContact
    // Whom a vendor left without an answer may turn to in-house next.
    const isSameTeam = scene.vendor === arrival.vendor
    const isLetDown = arrival.vendor === IN_HOUSE && scene.planted.has('unanswered')
    if (calm && scene.topic === arrival.topic && (isSameTeam || isLetDown)) return scene
  }
  return null
}

function setScene(
  id: string,
  arrival: Arrival,
  random: Random,
  samples: Samples,
  earlier: Scene | null,
  progress: number,
): Scene {
  const { topic, vendor } = arrival
  const customer: Person = earlier?.customer ?? {
    id: `C-${20_000 + Number(id.replace(/\D/g, ''))}`,
    first: random.pick(GIVEN_NAMES),
    last: random.pick(FAMILY_NAMES),
  }
  const issue = earlier?.issue ?? random.weighted(topic.issues, (entry) => entry.weight)
  const values: Values = {
    ...chooseValues(customer, arrival.start, random),
    ...(earlier ? lasting(earlier.values) : {}),
  }
  const subject = earlier?.subject ?? fill(random.pick(topic.subjects), values, random)
  const staff = arrival.hours === 'day' ? vendor.agents : vendor.agents.slice(-Math.max(4, vendor.agents.length - 2))
  return {
    id,
    random,
    samples,
    vendor,
    channel: arrival.channel,
    hours: arrival.hours,
    topic,
    issue,
    progress,
    customer,
    agent: random.pick(staff),
    senior: random.pick(vendor.seniors),
    values: { ...values, subjectLine: subject, thing: thingOf(topic.name, values) },
    subject,
    start: arrival.start,
    repeatContact: earlier !== null,
    priority: random.weighted(
      ['normal', 'low', 'high', 'urgent'],
      (level) => ({ normal: 80, low: 10, high: 8, urgent: 2 })[level] ?? 0,
    ),
    messages: [],
    now: arrival.start,
    closedAt: null,
    endedBy: null,
    planted: new Set(earlier ? ['repeat-contacts'] : []),
  }
}

/** What stays the same when a customer writes again: everything but the days that lie ahead. */
function lasting(values: Values): Values {
  const { nextDay: _day, nextDate: _date, pastDay: _past, gist: _gist, ...rest } = values
  return rest
}

/** The export was made at the end of the period: what comes later has not happened yet, nor what it would have shown. */
function cutAt(scene: Scene, end: number): void {
  const happened = scene.messages.filter((message) => message.at < end)
  const cut = happened.length < scene.messages.length
  if (cut) {
    const kept = ['autoresponder-promises', 'repeat-contacts', 'bot-first'].filter((key) => scene.planted.has(key))
    scene.planted = new Set(kept)
  }
  scene.messages = happened
  if (scene.closedAt === null || scene.closedAt >= end || (cut && !scene.planted.has('reopened'))) {
    scene.closedAt = null
    scene.endedBy = null
  }
}
