import { beforeAll, expect, test } from 'vitest'
import type { Conversation, Message } from '#server/domain/conversation'
import type { HandlingOutcome } from '#server/domain/trigger'
import { buildHours } from '#server/scoring/coverage'
import type { ScoringContext } from '#server/scoring/criterion'
import { defaultStandard } from '#server/scoring/default-standard'
import { standardsInForce } from '#server/scoring/standards-in-force'
import { NO_TEMPLATES, NOTHING_ATTRIBUTED } from '#server/scoring/testing'
import { traceTriggers } from '#server/scoring/triggers'
import { endOf, makeScenes } from './make-scenes'
import { describeDemoData } from './manifest'
import type { Scene } from './scene'
import type { SupervisorOutcome } from './vendors'

/** What may be found of a planted outcome: limits decide what is late, and what the customer says after it may end it. */
const AGREES: Readonly<Record<SupervisorOutcome, readonly HandlingOutcome[]>> = {
  'handed over': ['honoured'],
  'handed over late': ['honoured_late', 'honoured'],
  'call-back kept': ['callback_kept', 'honoured'],
  'call-back broken': ['callback_broken'],
  refused: ['refused'],
  'refused with a complaint route': ['refused_with_path'],
  disconnected: ['disconnected'],
  ignored: ['ignored'],
  deflected: ['deflected', 'withdrawn'],
  'untimed promise': ['untimed_promise'],
}

const PERIOD = { seed: 1, conversations: 9000, weeks: 16, start: Date.parse('2026-07-27T00:00:00Z') }
const NIGHT_VENDOR = 'Tarnvale Response'

const context: ScoringContext = {
  standard: defaultStandard,
  businessHours: buildHours(defaultStandard.businessHours),
  standardAt: standardsInForce([{ version: 1, validFrom: null, standard: defaultStandard }]),
  attribution: NOTHING_ATTRIBUTED,
  vendorKeyOf: () => null,
  asOf: endOf(PERIOD),
  coverageOf: () => null,
  coveredVendorIds: [],
  templates: NO_TEMPLATES,
  textVerdictOf: () => null,
  takesPoints: () => true,
}

const numbers = new Map<string, number>()
function numberOf(name: string): number {
  const number = numbers.get(name) ?? numbers.size + 1
  numbers.set(name, number)
  return number
}

function conversationOfScene(scene: Scene): Conversation {
  const messages = scene.messages.map(
    ({ at, role, internal, automatic, author, vendor, text }, index): Message => ({
      id: index + 1,
      at,
      role,
      visibility: internal ? 'internal' : 'public',
      automatic: automatic ? 'certain' : null,
      agentId: role === 'agent' && author !== null ? numberOf(author.id) : null,
      vendorId: numberOf(vendor),
      text,
      replyHash: null,
    }),
  )
  const { channel, closedAt, endedBy } = scene
  return {
    ...{
      id: numberOf(scene.id),
      channel,
      subject: null,
      topic: null,
      language: null,
      customer: null,
      priority: null,
      tags: null,
      queue: null,
      status: null,
      openedAt: null,
    },
    ...{ messages, requestedAt: null },
    ...{ closedAt, endedBy, closingsTold: true },
  }
}

interface Heard {
  scene: Scene
  planted: SupervisorOutcome | null
  outcomes: HandlingOutcome[]
}

const plantedIn = (scene: Scene): SupervisorOutcome | null => {
  const key = [...scene.planted].find((name) => name.startsWith('supervisor: '))?.slice('supervisor: '.length)
  return (Object.keys(AGREES) as SupervisorOutcome[]).find((outcome) => outcome === key) ?? null
}

let scenes: Scene[]
let heard: Heard[]
beforeAll(() => {
  scenes = makeScenes(PERIOD)
  heard = scenes.map((scene) => {
    const conversation = conversationOfScene(scene)
    const publicMessages = conversation.messages.filter(
      ({ visibility, role, at }) => visibility === 'public' && role !== 'system' && at <= context.asOf,
    )
    const outcomes = traceTriggers(conversation, publicMessages, [], context).flatMap(({ type, outcome }) =>
      type === 'supervisor_request' ? [outcome] : [],
    )
    return { scene, planted: plantedIn(scene), outcomes }
  })
})

const found = () => heard.filter(({ planted, outcomes }) => planted !== null && outcomes.length > 0)

test('at least nine of ten requests for a supervisor are found', () => {
  const planted = heard.filter((conversation) => conversation.planted !== null)
  expect(planted.length).toBeGreaterThan(300)
  expect(found().length / planted.length).toBeGreaterThanOrEqual(0.9)
})

test('at most five are found where none was planted', () => {
  const elsewhere = heard.filter(({ planted, outcomes }) => planted === null && outcomes.length > 0)
  expect(elsewhere.map(({ scene }) => scene.id).length).toBeLessThanOrEqual(5)
})

test('what became of a request that was found is what was planted, in at least 85 of 100', () => {
  const confused = found().filter(
    ({ planted, outcomes }) => planted !== null && !outcomes.some((outcome) => AGREES[planted].includes(outcome)),
  )
  const told = confused.map(({ scene, planted, outcomes }) => `${scene.id}: ${planted} → ${outcomes}`)
  expect(1 - confused.length / found().length, told.join('\n')).toBeGreaterThanOrEqual(0.85)
})

test('nobody is said to have refused who did not', () => {
  const wronged = heard.filter(
    ({ planted, outcomes }) => outcomes.includes('refused') && planted !== null && planted !== 'refused',
  )
  expect(wronged.map(({ scene }) => scene.id)).toEqual([])
})

test.each(['refused', 'disconnected'] as const)(
  '%s by the night vendor: as many as planted, within 15 %%',
  (outcome) => {
    const { planted } = describeDemoData(PERIOD, scenes, [])
    const figures = planted.find(({ key }) => key === `supervisor-requests: ${NIGHT_VENDOR}`)?.figures ?? {}
    const wanted = figures[`${outcome} (night)`] ?? 0
    const counted = heard.filter(
      ({ scene, outcomes }) =>
        scene.messages[0]?.vendor === NIGHT_VENDOR && scene.hours === 'night' && outcomes.includes(outcome),
    ).length
    expect(wanted).toBeGreaterThan(5)
    expect(Math.abs(counted - wanted)).toBeLessThanOrEqual(0.15 * wanted)
  },
)
