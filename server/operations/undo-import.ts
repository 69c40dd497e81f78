import { commitUndo, type KeptConversations } from '#db/bulk/commit-undo'
import { discardUnseen } from '#db/bulk/discard-unseen'
import { passPlainMessages, type UndoReader, undoReader } from '#db/bulk/read-undo'
import { listConversationIds, listUnsettledIds, openRun } from '#db/bulk/runs'
import { storedConversations } from '#db/bulk/stored-conversations'
import { writeRollups } from '#db/bulk/write-rollups'
import type { Database } from '#db/open-database'
import { changeImport, findLastInstant, getImport, type ImportRow } from '#db/queries/imports'
import { type ImportProgress, noCounts } from '#server/domain/import'
import { Conflict } from '#server/domain/refusal'
import { RULES_VERSION } from '#server/scoring/rules-version'
import { amendUndone, nameAuthors, noteOf } from './describe-undo'
import { planUndo, type UndoPlan } from './plan-undo'
import { whyNotUndone } from './queue-import'
import { replyHashOf } from './reply-hash-of'
import { loadScoringContext, scoreConversations } from './score-conversations'
import { settleAutomaticTexts } from './settle-automatic-texts'
import { standardInForce } from './standard-in-force'
import { whileReading } from './templates/advance-templates'
import { undoTemplates } from './templates/undo-templates'
import { passNames } from './undo-names'

export interface UndoWork {
  importId: number
  now: () => number
  onProgress: (progress: ImportProgress) => void
}

/**
 * Takes back what only this import brought; what others brought too stays, as if this one had never been taken in
 * (rulings.md 46). Conversations with flags stay as they are, under a record of their own. Readers see all of it undone
 * or nothing; cut off anywhere, it can be called again. Throws Conflict for an import that cannot be undone. To be
 * called by whoever holds the lease.
 */
export async function undoImport(database: Database, work: UndoWork): Promise<{ note: string | null }> {
  discardUnseen(database)
  const row = await getImport(database, work.importId)
  if (row.state === 'undone') {
    await settleAutomaticTexts(database, work.now)
    return { note: row.note }
  }
  if (row.state !== 'committed' && row.state !== 'undoing') throw new Conflict(whyNotUndone(row.state))
  await changeImport(database, work.importId, { state: 'undoing', failure: null })
  try {
    const note = await prepareAndCommit(database, work, row)
    discardUnseen(database)
    await settleAutomaticTexts(database, work.now)
    return { note }
  } catch (error) {
    await backToCommitted(database, work.importId)
    throw error
  }
}

/** The error that ended the undo says more than one about recording it. */
async function backToCommitted(database: Database, importId: number): Promise<void> {
  try {
    const { state } = await getImport(database, importId)
    if (state === 'undoing') await changeImport(database, importId, { state: 'committed', progress: null })
    discardUnseen(database)
  } catch {
    // A full disk fails here again: whoever takes the next job clears up first.
  }
}

async function prepareAndCommit(database: Database, work: UndoWork, row: ImportRow): Promise<string | null> {
  const { importId, now } = work
  const reader = undoReader(database, importId)
  const stored = storedConversations(database)
  await passPlainMessages(database, importId)
  const plan = planUndo(reader, stored, importId)
  const kept = keptConversations(reader, plan, row)
  const note = noteOf(plan)
  const { version, standard } = await standardInForce(database, now())
  const asOf = await asOfAfter(database, reader, importId, kept)
  const coming = new Map([
    ...[...plan.goneMessages].map((id) => [id, null] as const),
    ...[...plan.retold.values()].map(({ id, content }) => [id, content] as const),
  ])
  const onReplies = whileReading(database, now, () => work.onProgress({ step: 'templates', done: 0, total: null }))
  const templates = undoTemplates(database, reader, importId, standard.templateMinimumConversations, {
    ...{ coming, onReplies },
  })
  const runId = openRun(database, {
    reason: 'undo',
    importId,
    standardVersion: version,
    rulesVersion: RULES_VERSION,
    templates,
    asOf,
    now: now(),
  })
  const authors = nameAuthors(database, plan)

  const staying = stayingConversations(database, reader, plan)
  const changing = [...plan.affectedIds, ...templates.changedIds, ...listUnsettledIds(database)]
  const rescoredIds = [...new Set([...changing, ...reader.scoredByItOrAfter(asOf)])]
    .filter((id) => staying.scored.has(id))
    .sort((a, b) => a - b)
  await scoreConversations(database, {
    runId,
    conversationIds: rescoredIds,
    context: await loadScoringContext(database, { asOf, templates: templates.templates }),
    amend: amendUndone(plan, authors, row.closingsTold),
    amendedTexts: new Map([...plan.retold.values()].map(({ id, content }) => [id, content.text])),
    exceptImportId: importId,
    onProgress: (done) => work.onProgress({ step: 'scoring', done, total: rescoredIds.length }),
  })
  work.onProgress({ step: 'finishing', done: 0, total: null })
  const counted = [...rescoredIds, ...staying.unscoredIds, ...plan.goneConversationIds].sort((a, b) => a - b)
  writeRollups(database, { runId, sign: -1, conversationIds: counted, sourceRunId: 'current' })
  commitUndo(database, {
    importId,
    runId,
    isEmpty: staying.scored.size === 0,
    kept,
    note,
    passed: plan.passed.values(),
    rewritten: [...plan.retold.values()].map((retold) => ({
      ...retold,
      externalId: retold.author.externalId,
      authorName: retold.author.authorName,
      vendorId: authors.get(retold.id)?.vendorId ?? null,
      agentId: authors.get(retold.id)?.agentId ?? null,
      replyHash: replyHashOf(retold.content),
    })),
    ...passNames(reader, plan, authors, ranksOf(reader)),
    templates,
    rescoredIds,
    unscoredIds: staying.unscoredIds,
    goneIds: [...plan.goneConversationIds],
    now: now(),
  })
  return note
}

function ranksOf(reader: UndoReader): Map<number, number> {
  return new Map(reader.importsInOrder().map(({ id }, rank) => [id, rank]))
}

/** What the last of the other imports was scored as of, or would be. */
async function asOfAfter(
  database: Database,
  reader: UndoReader,
  importId: number,
  kept: KeptConversations | null,
): Promise<number> {
  const last = reader
    .importsInOrder()
    .filter(({ id }) => id !== importId)
    .at(-1)
  return last?.asOf ?? Math.max((await findLastInstant(database, importId)) ?? 0, kept?.lastInstant ?? 0)
}

/** Conversations that will have a score, and those that lose theirs. */
function stayingConversations(database: Database, reader: UndoReader, plan: UndoPlan) {
  const scored = new Set(listConversationIds(database))
  const unscoredIds: number[] = []
  for (const id of plan.affectedIds) {
    const staysWithMessages = reader.messageIdsOf.all(id).some((messageId) => !plan.goneMessages.has(messageId))
    if (scored.has(id) && !staysWithMessages) unscoredIds.push(id)
  }
  for (const id of [...unscoredIds, ...plan.goneConversationIds]) scored.delete(id)
  return { scored, unscoredIds }
}

function keptConversations(reader: UndoReader, plan: UndoPlan, row: ImportRow): KeptConversations | null {
  if (plan.kept.length === 0) return null
  const conversationIds = plan.kept.map(({ id }) => id)
  return {
    conversationIds,
    fileName: `kept from ${row.fileName}`,
    options: { ...row.options, asOf: null },
    counts: { ...noCounts(), conversations: conversationIds.length },
    lastInstant: reader.lastInstantOf(conversationIds),
  }
}
