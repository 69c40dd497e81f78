import { conversationsHolding, findTemplateCandidates, saveTemplates } from '#db/bulk/find-templates'
import { findCurrentRun } from '#db/bulk/runs'
import type { Database } from '#db/open-database'
import { isHoldingReply } from '#server/text/holding-reply'
import { maskReply } from '#server/text/mask-reply'

/**
 * Adds the masked reply texts that enough conversations hold to the catalogue, under a run that nobody sees yet.
 * Returns the conversations scored before that hold one of the new templates, since their scores may change.
 */
export function discoverTemplates(database: Database, runId: number, minimumConversations: number): number[] {
  const candidates = findTemplateCandidates(database, minimumConversations)
  saveTemplates(
    database,
    runId,
    candidates.map(({ replyHash, text }) => ({
      replyHash,
      text: maskReply(text).masked,
      acknowledgement: isHoldingReply(text),
    })),
  )
  if (findCurrentRun(database) === null) return []
  return conversationsHolding(
    database,
    candidates.map((candidate) => candidate.replyHash),
  )
}
