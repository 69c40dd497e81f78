import { fill, type Values } from './fill'
import { fullName, type Person } from './people'
import type { Random } from './random'
import type { Samples } from './samples'
import type { Issue, Topic } from './sentences/topic'
import type { DemoVendor, Hours } from './vendors'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Seconds within which a first reply is due on the channel, as in a fresh installation. */
export const FIRST_REPLY_TARGET = { chat: 120, email: 4 * 3600 } as const

const TWIG: Person = { id: 'bot-twig', first: 'Twig', last: '' }
const MAILER: Person = { id: 'bot-mail', first: 'Brackenfold', last: 'Mail' }

export type DemoChannel = keyof typeof FIRST_REPLY_TARGET

export interface DemoMessage {
  at: number
  role: 'customer' | 'agent' | 'bot' | 'system'
  author: Person | null
  vendor: string
  team: string
  internal: boolean
  automatic: boolean
  text: string
  /** A saved or pasted reply; not exported, only counted in the manifest. */
  canned: boolean
}

/** One conversation while it is being played, and after. Times are UTC milliseconds in whole seconds. */
export interface Scene {
  id: string
  random: Random
  samples: Samples
  vendor: DemoVendor
  channel: DemoChannel
  hours: Hours
  topic: Topic
  issue: Issue
  /** 0 at the start of the demo's period, 1 at its end. */
  progress: number
  customer: Person
  agent: Person
  senior: Person
  values: Values
  subject: string
  start: number
  repeatContact: boolean
  priority: string
  messages: DemoMessage[]
  /** The time of what happened last. */
  now: number
  closedAt: number | null
  endedBy: 'customer' | 'agent' | 'system' | null
  /** The planted effects that show in this conversation. */
  planted: Set<string>
}

export function words(scene: Scene, sentence: string): string {
  const hour = Math.floor(scene.now / HOUR) % 24
  const daytime = hour < 5 || hour >= 17 ? 'evening' : hour < 12 ? 'morning' : 'afternoon'
  return fill(
    sentence,
    { ...scene.values, agent: scene.agent.first, senior: scene.senior.first, daytime },
    scene.random,
  )
}

export const oneOf = (scene: Scene, sentences: readonly string[]): string => words(scene, scene.random.pick(sentences))

interface Line {
  role: DemoMessage['role']
  author?: Person | null
  internal?: boolean
  automatic?: boolean
  canned?: boolean
}

/** Adds a message `waitMs` after what happened last. */
export function add(scene: Scene, waitMs: number, text: string, line: Line): void {
  scene.now += Math.max(SECOND, Math.round(waitMs / SECOND) * SECOND)
  scene.messages.push({
    at: scene.now,
    role: line.role,
    author: line.author ?? null,
    vendor: scene.vendor.name,
    team: scene.vendor.teams[scene.hours],
    internal: line.internal ?? false,
    automatic: line.automatic ?? false,
    canned: line.canned ?? false,
    text,
  })
}

export const customerSays = (scene: Scene, waitMs: number, text: string): void =>
  add(scene, waitMs, text, { role: 'customer', author: scene.customer })

export const agentSays = (scene: Scene, waitMs: number, text: string, canned = false): void =>
  add(scene, waitMs, text, { role: 'agent', author: scene.agent, canned })

export const agentNotes = (scene: Scene, waitMs: number, text: string): void =>
  add(scene, waitMs, text, { role: 'agent', author: scene.agent, internal: true })

export const systemSays = (scene: Scene, waitMs: number, text: string): void =>
  add(scene, waitMs, text, { role: 'system' })

/** In mail an autoresponder confirms; in chat a bot talks. */
export function botSays(scene: Scene, waitMs: number, text: string): void {
  const isMail = scene.channel === 'email'
  add(scene, waitMs, text, { role: 'bot', author: isMail ? MAILER : TWIG, automatic: isMail })
}

export function close(scene: Scene, waitMs: number, endedBy: Scene['endedBy']): void {
  scene.closedAt = scene.now + Math.max(SECOND, Math.round(waitMs / SECOND) * SECOND)
  scene.endedBy = endedBy
}

export const between = (scene: Scene, from: number, to: number): number => from + scene.random.unit() * (to - from)

export const authorName = (message: DemoMessage): string => (message.author ? fullName(message.author).trim() : '')
