import {
  listTemplateStates,
  saveCatalogue,
  type TemplatesInForce,
  tellTemplates,
  templatesInForce,
} from '#db/bulk/catalogues'
import { type ComingMessages, readReplies, type StoredReply } from '#db/bulk/read-replies'
import { writeAtOnce } from '#db/bulk/write-in-batches'
import type { Database } from '#db/open-database'
import { extendLease } from '#db/queries/jobs'
import type { Templates } from '#server/scoring/criterion'
import { knownTemplates } from '#server/scoring/known-templates'
import { cannedAs } from '#server/scoring/match-replies'
import { isHoldingReply } from '#server/text/holding-reply'
import {
  type AgentReply,
  type Catalogue,
  discoverTemplates,
  EMPTY_CATALOGUE,
  recordChanges,
  settleCatalogue,
} from '#server/text/templates/index'
import { judgedText } from '../reply-hash-of'
import { everySoOften } from '../save-progress'
import { loadCatalogue, loadTemplates } from './load-templates'

/** Templates as they will be once a run is committed, and whose scores change with them. */
export interface Advanced extends TemplatesInForce {
  templates: Templates
  /** Conversations scored before of which a reply is judged otherwise, by id. */
  changedIds: number[]
}

export interface Reading {
  /** An import under way. */
  importId?: number
  coming?: ComingMessages
  /** Called now and then while replies are read. */
  onReplies?: () => void
}

/**
 * Looks for templates among the replies that have none, a new import's and those of before, and takes up what people
 * settled. Known templates stay as they are (rulings.md 38). Nothing of it is seen before a run that tells it is committed.
 */
export function advanceTemplates(database: Database, minimumConversations: number, reading: Reading = {}): Advanced {
  const version = templatesInForce(database).catalogueVersion
  const coming = reading.coming ?? new Map()
  const hasNone = ({ id, scored }: StoredReply) => scored === null || scored.templateId === null || coming.has(id)
  const known = loadCatalogue(database, version)
  const found = discoverIn(database, known, minimumConversations, hasNone, reading)
  return moveTo(database, found, found.digest === known.digest ? version : keep(database, found, false), reading)
}

/** Looks for templates anew in all replies: a catalogue of its own, which records what became of the known ones (rulings.md 38). */
export function rediscoverTemplates(database: Database, minimumConversations: number, reading: Reading = {}): Advanced {
  const known = loadCatalogue(database, templatesInForce(database).catalogueVersion)
  const anew = discoverIn(database, EMPTY_CATALOGUE, minimumConversations, () => true, reading)
  const found = { ...anew, changes: recordChanges(known, anew) }
  return moveTo(database, found, keep(database, found, true), reading)
}

/** The catalogue stays; what people settled since is taken up. */
export function takeUpSettled(database: Database, reading: Reading = {}): Advanced {
  const version = templatesInForce(database).catalogueVersion
  return moveTo(database, loadCatalogue(database, version), version, reading)
}

/** A catalogue in which the wanted replies have been looked through. */
export function discoverIn(
  database: Database,
  known: Catalogue,
  minimumConversations: number,
  isWanted: (reply: StoredReply) => boolean,
  { importId, coming, onReplies }: Reading,
): Catalogue {
  const read = () => agentReplies(onTheWay(readReplies(database, { importId, coming }), onReplies), isWanted)
  return discoverTemplates(read, known, minimumConversations)
}

/** Keeps a catalogue as its next version. */
export function keep(database: Database, catalogue: Catalogue, isFresh: boolean): number {
  const content = JSON.stringify(catalogue)
  return saveCatalogue(database, { digest: catalogue.digest, content, isFresh, templates: told(catalogue) })
}

/** Takes up a catalogue and what people settled, and finds out what changes with them. */
export function moveTo(
  database: Database,
  catalogue: Catalogue,
  catalogueVersion: number | null,
  reading: Reading,
): Advanced {
  const states = listTemplateStates(database)
  const apart = new Set(states.flatMap((state) => state.apart))
  if (apart.size > 0) {
    const parted = told(settleCatalogue(catalogue, states)).filter(({ id }) => apart.has(id))
    writeAtOnce(database, () => tellTemplates(database, parted))
  }
  const templates = knownTemplates(catalogue, states)
  const before = templatesInForce(database)
  const isSame =
    before.catalogueVersion === catalogueVersion && JSON.stringify(before.states) === JSON.stringify(states)
  const changedIds = isSame ? [] : changedConversations(database, templates, reading)
  return { catalogueVersion, states, templates, changedIds }
}

const told = ({ templates }: Catalogue) =>
  templates.map(({ id, kind, text }) => ({ id, kind, text, acknowledgement: isHoldingReply(text) }))

/** The conversations of which a scored reply is another template's now, or of a template that is judged otherwise. */
function changedConversations(database: Database, is: Templates, { coming = new Map(), onReplies }: Reading): number[] {
  const was = loadTemplates(database)
  const isJudgedOtherwise = (id: string) => JSON.stringify(was.find(id)) !== JSON.stringify(is.find(id))
  const changedIds = new Set<number>()
  for (const reply of onTheWay(readReplies(database), onReplies)) {
    const { conversationId, scored } = reply
    if (coming.has(reply.id) || changedIds.has(conversationId)) continue
    const match = is.matchOf(judgedText(reply))
    const isSame =
      // Software sent it: no reply of a person, unless its template is judged otherwise.
      scored === null ||
      (match.templateId === scored.templateId &&
        match.band === scored.band &&
        Math.round(match.coveredShare * 1e6) === scored.coveredShare &&
        (cannedAs({ match }, is) !== null) === scored.isCanned)
    if (!isSame || (match.templateId !== null && isJudgedOtherwise(match.templateId))) changedIds.add(conversationId)
  }
  return [...changedIds].sort((a, b) => a - b)
}

const REPLIES_AT_A_TIME = 10_000

/** To be called while replies are read, which leaves no time for anything else: tells it, and keeps the lease of the job. */
export function whileReading(database: Database, now: () => number, tell: () => void): () => void {
  const isDue = everySoOften(now)
  return () => {
    if (!isDue()) return
    extendLease(database, now())
    tell()
  }
}

function* onTheWay(replies: Iterable<StoredReply>, onReplies: (() => void) | undefined): Generator<StoredReply> {
  let read = 0
  for (const reply of replies) {
    if (++read % REPLIES_AT_A_TIME === 0) onReplies?.()
    yield reply
  }
}

function* agentReplies(
  replies: Iterable<StoredReply>,
  isWanted: (reply: StoredReply) => boolean,
): Generator<AgentReply> {
  for (const reply of replies) {
    if (!isWanted(reply)) continue
    const { id, conversationId, agentId, vendorId } = reply
    yield {
      id,
      text: judgedText(reply),
      conversationId: String(conversationId),
      agentId: agentId === null ? null : String(agentId),
      vendorId: vendorId === null ? null : String(vendorId),
    }
  }
}
