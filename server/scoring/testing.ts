import type { AuthorRole, AutomaticMark, Conversation, EndedBy, Message } from '#server/domain/conversation'
import type { ConversationFacts } from '#server/domain/score'
import type { OpenHours, Standard, VersionedStandard } from '#server/domain/standard'
import type { KnownTemplate } from '#server/domain/template'
import {
  createAttributor,
  createBriefAttributor,
  DEFAULT_MINIMUM_SUPPORT,
  discoverTemplates,
  EMPTY_CATALOGUE,
} from '#server/text/templates/index'
import type { Attribution } from './attribution'
import { measureClocks } from './clocks'
import { conversationFacts } from './conversation-facts'
import { buildHours } from './coverage'
import type { Criterion, Judgement, ScoringContext, Templates } from './criterion'
import { defaultStandard } from './default-standard'
import { markAutomatic } from './mark-automatic'
import { matchReplies } from './match-replies'
import { standardsInForce } from './standards-in-force'

const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const DAY_MS = 86_400_000
/** Drawn transcripts happen in the week of Monday 3 March 2025, UTC. */
const MONDAY = Date.UTC(2025, 2, 3)

const AUTHORS: Readonly<Record<string, { role: AuthorRole; automatic?: AutomaticMark; internal?: true }>> = {
  customer: { role: 'customer' },
  'customer-auto': { role: 'customer', automatic: 'certain' },
  agent: { role: 'agent' },
  auto: { role: 'agent', automatic: 'certain' },
  suspected: { role: 'agent', automatic: 'suspected' },
  note: { role: 'agent', internal: true },
  bot: { role: 'bot' },
  system: { role: 'system' },
}

/** The instant of "09:00", "09:00:03", "Tue 09:00" or "2025-03-04 09:00", UTC; without a day it is the Monday. */
export function at(drawn: string): number {
  const [first = '', second] = drawn.split(' ')
  const day = second === undefined ? 0 : WEEKDAY_NAMES.indexOf(first)
  const midnight = day === -1 ? Date.parse(`${first}T00:00:00Z`) : MONDAY + day * DAY_MS
  const [hours = 0, minutes = 0, seconds = 0] = (second ?? first).split(':').map(Number)
  return midnight + Math.round((hours * 3600 + minutes * 60 + seconds) * 1000)
}

const LINE =
  /^((?:[A-Z][a-z]{2} |\d{4}-\d\d-\d\d )?\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ([a-z-]+)(?: (\d+))?(?:@(\d+))?(?: by (\w+))?(?:: ?(.*))?$/

/**
 * A conversation drawn as text, one line an event, in the order of the source (ids count from 1 in that order):
 * "Tue 09:00 customer@7: hello", "09:05 agent 3@7: hi" (agent 3 of vendor 7), "09:10 note: ...", "09:00 requested",
 * "09:30 closed by customer". Without numbers an agent is agent 1 of vendor 1. "\\n" in a text is a line break.
 */
export function conversationOf(drawing: string, overrides: Partial<Conversation> = {}): Conversation {
  const messages: Message[] = []
  let requestedAt: number | null = null
  let closedAt: number | null = null
  let endedBy: EndedBy | null = null
  for (const line of drawing.split('\n').map((text) => text.trim())) {
    if (line === '') continue
    const [, time = '', who = '', agent, vendor, ender, text = ''] = LINE.exec(line) ?? []
    const author = AUTHORS[who]
    if (who === 'requested') requestedAt = at(time)
    else if (who === 'closed') {
      closedAt = at(time)
      endedBy = ender === 'customer' || ender === 'agent' || ender === 'system' ? ender : null
    } else if (author === undefined) throw new Error(`Cannot read the drawn line "${line}".`)
    else {
      const isAgent = author.role === 'agent' && author.automatic !== 'certain'
      messages.push({
        id: messages.length + 1,
        at: at(time),
        role: author.role,
        visibility: author.internal === true ? 'internal' : 'public',
        automatic: author.automatic ?? null,
        agentId: isAgent ? Number(agent ?? 1) : null,
        vendorId: vendor !== undefined ? Number(vendor) : isAgent ? 1 : null,
        text: text.replaceAll('\\n', '\n'),
        replyHash: null,
      })
    }
  }
  messages.sort((a, b) => a.at - b.at || a.id - b.id)
  return {
    ...{
      id: 1,
      channel: 'chat',
      subject: null,
      topic: null,
      customer: null,
      language: 'en',
      priority: null,
      tags: null,
      queue: null,
      status: null,
      openedAt: null,
    },
    ...{ messages, requestedAt, closedAt, endedBy },
    closingsTold: closedAt !== null,
    ...overrides,
  }
}

/** Nothing is a template; every reply is long enough to be one's own words. */
export const NO_TEMPLATES: Templates = {
  matchOf: () => ({ templateId: null, coveredShare: 0, band: 'own' }),
  rangesOf: () => ({ templateId: null, coveredShare: 0, band: 'own', covered: [], slots: [] }),
  find: () => null,
}

/**
 * The templates that are found where each of these texts was sent in five conversations; several fillings of one template
 * are one. `told` is what a person said of all of them.
 */
export function templatesOf(texts: readonly string[], told: Partial<KnownTemplate> = {}): Templates {
  const replies = texts.flatMap((text, at) =>
    Array.from({ length: DEFAULT_MINIMUM_SUPPORT }, (_, n) => ({
      id: `${at}-${n}`,
      text,
      conversationId: `${at}-${n}`,
      agentId: `${n}`,
    })),
  )
  const catalogue = discoverTemplates(() => replies, EMPTY_CATALOGUE, DEFAULT_MINIMUM_SUPPORT)
  const known = new Map(
    catalogue.templates.map(({ id, kind }): [string, KnownTemplate] => [
      id,
      { id, kind, approvedAs: null, isAcknowledgement: false, isAutoresponder: false, isExcluded: false, ...told },
    ]),
  )
  return {
    matchOf: createBriefAttributor(catalogue),
    rangesOf: createAttributor(catalogue),
    find: (templateId) => known.get(templateId) ?? null,
  }
}

/** What a criterion says of a conversation whose replies were matched with templates and marked as automatic before. */
export function judged(
  { judge }: Criterion,
  told: Conversation,
  context: ScoringContext = contextOf(),
): readonly Judgement[] {
  const { conversation } = markAutomatic(matchReplies(told, context.templates), context)
  const publicMessages = conversation.messages.filter(
    ({ visibility, role }) => visibility === 'public' && role !== 'system',
  )
  return judge({ conversation, publicMessages, clocks: [], facts: factsOf(conversation, context), context })
}

export const NOTHING_ATTRIBUTED: Attribution = {
  agentOf: (agentId) => agentId,
  vendorOfAgent: () => null,
  vendorOfQueue: () => null,
  isEmpty: true,
}

/**
 * A context for tests: the default standard, judged at the Sunday's end unless told, and coverage by vendor id. Several
 * versions of the standard take the place of the one. Vendor 7 is called "vendor 7".
 */
export function contextOf(
  options: {
    asOf?: number
    standard?: Standard
    versions?: readonly VersionedStandard[]
    coverage?: Readonly<Record<number, OpenHours>>
    attribution?: Attribution
    templates?: Templates
  } = {},
): ScoringContext {
  const standard = options.versions?.at(-1)?.standard ?? options.standard ?? defaultStandard
  const coverage = new Map(Object.entries(options.coverage ?? {}).map(([id, hours]) => [Number(id), buildHours(hours)]))
  return {
    standard,
    businessHours: buildHours(standard.businessHours),
    standardAt: standardsInForce(options.versions ?? [{ version: 1, validFrom: null, standard }]),
    attribution: options.attribution ?? NOTHING_ATTRIBUTED,
    vendorKeyOf: (vendorId) => `vendor ${vendorId}`,
    asOf: options.asOf ?? MONDAY + 7 * DAY_MS,
    coverageOf: (vendorId) => coverage.get(vendorId) ?? null,
    coveredVendorIds: [...coverage.keys()].sort((a, b) => a - b),
    templates: options.templates ?? NO_TEMPLATES,
    textVerdictOf: () => null,
    takesPoints: () => true,
  }
}

/** What is measured on a drawn conversation. */
export function factsOf(conversation: Conversation, context: ScoringContext): ConversationFacts {
  return conversationFacts(conversation, measureClocks(conversation, context), context)
}
