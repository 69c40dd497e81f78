import { listAutomaticTexts, listSettledTexts } from '#db/bulk/automatic-texts'
import { conversationReader } from '#db/bulk/read-conversations'
import { listVendorKeys } from '#db/bulk/runs'
import { writeRollups } from '#db/bulk/write-rollups'
import { type ScoredConversation, scoreWriter } from '#db/bulk/write-scores'
import type { Database } from '#db/open-database'
import { listVendors } from '#db/queries/vendors'
import type { TextVerdict } from '#server/domain/automatic'
import type { Conversation } from '#server/domain/conversation'
import { EVERYTHING } from '#server/domain/scope'
import type { VersionedStandard } from '#server/domain/standard'
import type { Hours } from '#server/scoring/coverage'
import type { ScoringContext, Templates } from '#server/scoring/criterion'
import { datedHours } from '#server/scoring/dated-hours'
import { scoreConversation } from '#server/scoring/score-conversation'
import { standardsInForce } from '#server/scoring/standards-in-force'
import { loadDetectorGate } from './detectors/detector-gate'
import { loadAttribution } from './load-attribution'
import { quoteAsShown } from './quote-as-shown'
import { standardVersions } from './standard-in-force'
import { loadTemplates } from './templates/load-templates'

/** Everything a score depends on besides the conversation, as it stands in the database, or up to a version of the standard. */
export async function loadScoringContext(
  database: Database,
  scoring: {
    asOf: number
    upToVersion?: number
    versions?: readonly VersionedStandard[]
    /** Instead of those found last. */
    automaticTexts?: readonly { replyHash: number }[]
    /** Instead of what the scores that readers see were made with. */
    templates?: Templates
  },
): Promise<ScoringContext> {
  const { asOf, upToVersion } = scoring
  const coverageByVendorId = new Map<number, Hours>()
  const keyByVendorId = new Map(listVendorKeys(database).map(({ id, nameKey }) => [id, nameKey]))
  for (const { id, contract } of await listVendors(database, EVERYTHING)) {
    const hours = contract === null ? null : datedHours(contract.coverages)
    if (hours !== null) coverageByVendorId.set(id, hours)
  }
  const standardAt = standardsInForce(scoring.versions ?? (await standardVersions(database, upToVersion)))
  const { standard, businessHours } = standardAt(asOf)
  return {
    standard,
    businessHours,
    standardAt,
    asOf,
    attribution: await loadAttribution(database, businessHours.localDay),
    vendorKeyOf: (vendorId) => keyByVendorId.get(vendorId) ?? null,
    coverageOf: (vendorId) => coverageByVendorId.get(vendorId) ?? null,
    coveredVendorIds: [...coverageByVendorId.keys()].sort((a, b) => a - b),
    templates: scoring.templates ?? loadTemplates(database),
    textVerdictOf: loadTextVerdicts(database, scoring.automaticTexts ?? listAutomaticTexts(database)),
    takesPoints: await loadDetectorGate(database),
  }
}

/** What is known of reply texts: what people settled beats how a text behaves. */
function loadTextVerdicts(database: Database, automaticTexts: readonly { replyHash: number }[]) {
  const verdictsByHash = new Map<number, TextVerdict>()
  for (const { replyHash } of automaticTexts) verdictsByHash.set(replyHash, { isAutomatic: true, reason: 'behaviour' })
  for (const { replyHash, isAutomatic } of listSettledTexts(database))
    verdictsByHash.set(replyHash, { isAutomatic: isAutomatic === 1, reason: 'settled' })
  return (replyHash: number): TextVerdict | null => verdictsByHash.get(replyHash) ?? null
}

/** Scores conversations by id and saves what comes of it under a run that nobody sees yet. */
export async function scoreConversations(
  database: Database,
  scoring: Scoring & {
    runId: number
    conversationIds: readonly number[]
    context: ScoringContext
    onProgress: (done: number) => void
  },
): Promise<void> {
  const { runId, conversationIds, context, onProgress } = scoring
  const saveScores = scoreWriter(database, runId)
  let done = 0
  for (const scored of scoredChunks(database, conversationIds, () => context, scoring)) {
    saveScores(scored)
    done += scored.length
    onProgress(done)
    await new Promise(setImmediate)
  }
  writeRollups(database, { runId, sign: 1, conversationIds, sourceRunId: runId })
}

interface Scoring {
  /** Changes that an import under way will make to a conversation when it is committed. */
  amend?: (conversation: Conversation) => Conversation
  /** What messages say that are amended, as shown. */
  amendedTexts?: ReadonlyMap<number, string>
  /** An import that is being undone. */
  exceptImportId?: number
}

/** Reads conversations by id and scores each, some hundred at a time; within a chunk they come by id. */
export function* scoredChunks(
  database: Database,
  conversationIds: readonly number[],
  contextOf: (conversationId: number) => ScoringContext,
  { amend = (conversation) => conversation, amendedTexts, exceptImportId }: Scoring = {},
): Generator<ScoredConversation[]> {
  const shownTexts = new Map<number, string>()
  const chunks = conversationReader(database, exceptImportId ?? null, shownTexts)
  const shownTextOf = (id: number) => amendedTexts?.get(id) ?? shownTexts.get(id)
  for (const conversations of chunks(conversationIds)) {
    yield conversations.map(amend).map((conversation) => {
      const context = contextOf(conversation.id)
      return {
        conversationId: conversation.id,
        score: quoteAsShown(scoreConversation(conversation, context), shownTextOf),
      }
    })
    shownTexts.clear()
  }
}
