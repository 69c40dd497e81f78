import { createHash, type Hash } from 'node:crypto'
import { listScored, portableNames, type ScoredAt, scoreRowsReader } from '#db/bulk/read-score-rows'
import { type ColumnValue, SCORE_COLUMNS, type ScoreRows, scoreRows } from '#db/bulk/write-scores'
import type { Database } from '#db/open-database'
import type { Evidence } from '#server/domain/finding'
import type { Passage, Passages } from '#server/domain/passage'
import type { ScoringContext } from '#server/scoring/criterion'
import { RULES_VERSION } from '#server/scoring/rules-version'
import { loadScoringContext, scoredChunks } from './score-conversations'

export interface Verification {
  conversations: number
  /** SHA-256 over the scores, clocks, findings and losses as they are kept. */
  storedDigest: string
  /** The same over what comes out when everything is worked out again from the messages. */
  digest: string
  isEqual: boolean
  /** Conversations that come out otherwise than they are kept. */
  differing: number
  /** The first of them. */
  examples: string[]
  /** Conversations whose scores were made by other rules than these. */
  byOtherRules: number
  rulesVersion: number
}

const EXAMPLES = 10

/**
 * Works every score out again from the messages, each as of the instant and under the standards of its run, and compares
 * it with what is kept. The digest holds no ids: the same data, standards, rules and templates give the same one on every
 * machine, in whatever order things were taken in (rulings.md 38). Writes nothing.
 */
export async function verifyScores(
  database: Database,
  onProgress: (done: number, total: number) => void,
): Promise<Verification> {
  const scored = listScored(database)
  const contexts = await contextsOf(database, scored)
  const storedOf = scoreRowsReader(database)
  const portable = portableRows(database)
  const hashes = { stored: createHash('sha256'), again: createHash('sha256') }
  const examples: string[] = []
  let differing = 0
  let done = 0
  const scoredById = new Map(scored.map((one) => [one.conversationId, one]))
  const contextOf = (id: number) => contexts(scoredById.get(id))
  for (let start = 0; start < scored.length; start += CHUNK) {
    const chunk = scored.slice(start, start + CHUNK)
    const ids = chunk.map(({ conversationId }) => conversationId)
    const againById = new Map<number, ScoreRows>()
    for (const part of scoredChunks(database, ids, contextOf))
      for (const { conversationId, score } of part) againById.set(conversationId, scoreRows(score))
    for (const { conversationId, source, externalId } of chunk) {
      const name = JSON.stringify([source, externalId])
      const stored = portable(conversationId, storedOf(conversationId))
      const rows = againById.get(conversationId)
      const again = rows === undefined ? 'nothing' : portable(conversationId, rows)
      take(hashes.stored, name, stored)
      take(hashes.again, name, again)
      if (stored === again) continue
      differing += 1
      if (examples.length < EXAMPLES) examples.push(externalId)
    }
    done += chunk.length
    onProgress(done, scored.length)
    await new Promise(setImmediate)
  }
  const [storedDigest, digest] = [hashes.stored.digest('hex'), hashes.again.digest('hex')]
  return {
    conversations: scored.length,
    storedDigest,
    digest,
    isEqual: storedDigest === digest,
    differing,
    examples,
    byOtherRules: scored.filter(({ rulesVersion }) => rulesVersion !== RULES_VERSION).length,
    rulesVersion: RULES_VERSION,
  }
}

/** Conversations held in memory at a time. */
const CHUNK = 500

function take(hash: Hash, name: string, rows: string): void {
  hash.update(name)
  hash.update(rows)
  hash.update('\n')
}

/** The context of each run, made once for all runs as of the same instant under the same standards. */
async function contextsOf(database: Database, scored: readonly ScoredAt[]) {
  const keyOf = ({ asOf, standardVersion }: ScoredAt) => `${asOf} ${standardVersion}`
  const contexts = new Map<string, ScoringContext>()
  for (const one of scored)
    if (!contexts.has(keyOf(one)))
      contexts.set(keyOf(one), await loadScoringContext(database, { asOf: one.asOf, upToVersion: one.standardVersion }))
  return (one: ScoredAt | undefined): ScoringContext => {
    const context = one === undefined ? undefined : contexts.get(keyOf(one))
    if (context === undefined) throw new Error('A conversation is asked for that is not scored.')
    return context
  }
}

type NameOf = (value: ColumnValue | undefined) => ColumnValue | undefined

/** Rows as one text, with names that mean the same everywhere in the place of ids. */
function portableRows(database: Database) {
  const names = portableNames(database)
  const vendor: NameOf = (id) => (typeof id === 'number' ? (names.vendors.get(id) ?? '?') : id)
  const agent: NameOf = (id) => (typeof id === 'number' ? (names.agents.get(id) ?? '?') : id)

  return (conversationId: number, rows: ScoreRows): string => {
    const places = names.messagesOf(conversationId)
    const message: NameOf = (id) => (typeof id === 'number' ? (places.get(id) ?? -1) : id)
    const evidence = (one: Evidence) => ({ ...one, messageId: message(one.messageId) })
    const passage = (one: Passage | null) =>
      one && { ...one, vendorId: vendor(one.vendorId), agentId: agent(one.agentId), evidence: evidence(one.evidence) }
    const parsed: Readonly<Record<string, (json: string) => unknown>> = {
      // What was written here is read here: the columns' own types.
      evidence: (json) => (JSON.parse(json) as Evidence[]).map(evidence),
      held_times: (json) =>
        (JSON.parse(json) as [string, number | null, number][]).map(([holder, id, ms]) => [holder, vendor(id), ms]),
      passages: (json) => {
        const { declined, solved } = JSON.parse(json) as Passages
        return { declined: passage(declined), solved: passage(solved) }
      },
    }
    const portableValue = (column: string, value: ColumnValue | undefined): unknown => {
      if (column.endsWith('vendor_id')) return vendor(value)
      if (column.endsWith('agent_id')) return agent(value)
      if (column.endsWith('message_id')) return message(value)
      const parse = parsed[column]
      return parse !== undefined && typeof value === 'string' ? parse(value) : value
    }
    const tables = Object.entries(SCORE_COLUMNS).map(([table, columns]) =>
      // The keys of one are the keys of the other.
      rows[table as keyof ScoreRows].map((row) => columns.map((column, index) => portableValue(column, row[index]))),
    )
    return JSON.stringify(tables)
  }
}
