import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { hashPath } from './random'
import { DAY, FIRST_REPLY_TARGET, HOUR, MINUTE, type Scene, SECOND } from './scene'

// Log-normal waits (method.md 9): the spread is the published one; medians are for easy topics and pace 1.
const FIRST = {
  chat: { median: 30 * SECOND, sigma: 1.04, hard: 3.2, least: 4 * SECOND, most: 40 * MINUTE },
  email: { median: 1.6 * HOUR, sigma: 1.65, hard: 4, least: 2 * MINUTE, most: 6 * DAY },
} as const
const LATER = {
  chat: { median: 62 * SECOND, sigma: 0.8, least: 6 * SECOND, most: 25 * MINUTE },
  email: { median: 2.4 * HOUR, sigma: 1.15, least: 3 * MINUTE, most: 4 * DAY },
} as const
const CUSTOMER = {
  chat: { median: 40 * SECOND, sigma: 0.7, least: 5 * SECOND, most: 8 * MINUTE },
  email: { median: 3 * HOUR, sigma: 1.1, least: 4 * MINUTE, most: 3 * DAY },
} as const

interface Spread {
  median: number
  sigma: number
  least: number
  most: number
}

function wait(spread: Spread, factor: number, u: number): number {
  const drawn = spread.median * factor * Math.exp(spread.sigma * normalQuantile(u, 0, 1))
  return Math.round(Math.min(Math.max(drawn, spread.least), spread.most) / SECOND) * SECOND
}

const slowness = (scene: Scene) =>
  scene.vendor.pace * (1 + scene.vendor.slowing * scene.progress) * agentSlowness(scene)

/** Some agents are a little slower than others: 0.85 to 1.15. */
function agentSlowness(scene: Scene): number {
  return 0.85 + (hashPath(7, [scene.agent.id]) % 1000) * 0.0003
}

/** How long the customer waits for the first human reply. */
export function firstReplyWait(scene: Scene): number {
  const { channel, vendor, samples } = scene
  if (vendor.bunching > 0 && samples.hit(`bunched:${vendor.name}:${channel}`, vendor.bunching)) {
    scene.planted.add('bunched-first-replies')
    return Math.round(FIRST_REPLY_TARGET[channel] * between(samples.next(`bunch:${channel}`), 0.912, 0.995)) * SECOND
  }
  const spread = FIRST[channel]
  const u = samples.next(`first:${vendor.name}:${channel}:${scene.topic.name}`)
  return wait(spread, slowness(scene) * (scene.topic.hard ? spread.hard : 1), u)
}

const between = (u: number, from: number, to: number) => from + u * (to - from)

export function laterReplyWait(scene: Scene): number {
  const u = scene.samples.next(`later:${scene.vendor.name}:${scene.channel}`)
  return wait(LATER[scene.channel], slowness(scene) * (scene.topic.hard ? 1.4 : 1), u)
}

export function customerWait(scene: Scene): number {
  return wait(CUSTOMER[scene.channel], 1, Math.min(Math.max(scene.random.unit(), 0.001), 0.999))
}
