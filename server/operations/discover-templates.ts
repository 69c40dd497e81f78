import {
  conversationsHolding,
  findTemplateCandidates,
  saveTemplates,
  type TemplateCandidate,
} from '#db/bulk/find-templates'
import { findCurrentRun } from '#db/bulk/runs'
import type { Database } from '#db/open-database'
import { isHoldingReply } from '#server/text/holding-reply'
import { maskReply } from '#server/text/mask-reply'
import { judgedText } from './reply-hash-of'
import type { MessageChange } from './stage-messages'

/**
 * Adds the masked reply texts that enough conversations hold to the catalogue, under a run that nobody sees yet.
 * Returns the conversations scored before that hold one of the new templates, since their scores may change.
 */
export function discoverTemplates(
  database: Database,
  runId: number,
  minimumConversations: number,
  changes: readonly MessageChange[] = [],
): number[] {
  const contentById = new Map(changes.map(({ messageId, content }) => [messageId, content]))
  const changed = changes.map(({ messageId, replyHash }) => ({ messageId, replyHash }))
  const candidates = findTemplateCandidates(database, minimumConversations, changed)
  saveTemplates(
    database,
    runId,
    candidates.map((candidate) => ({ replyHash: candidate.replyHash, ...textOf(candidate) })),
  )
  if (findCurrentRun(database) === null) return []
  return conversationsHolding(
    database,
    candidates.map((candidate) => candidate.replyHash),
  )

  function textOf(candidate: TemplateCandidate) {
    return templateOf(contentById.get(candidate.messageId) ?? candidate)
  }
}

/** A template as its first reply shows it. */
export function templateOf(reply: { text: string; quoted: string | null }): { text: string; acknowledgement: boolean } {
  const text = judgedText(reply)
  return { text: maskReply(text).masked, acknowledgement: isHoldingReply(text) }
}
