import type { Database } from '#db/open-database'
import { findFinding } from '#db/queries/conversation'
import { saveReview } from '#db/queries/finding-reviews'
import type { ReviewVerdict } from '#server/domain/detector'
import { BadInput, NotFound } from '#server/domain/refusal'
import { detectorOfFinding } from './detector-of-criterion'

/**
 * Keeps what a person says of a finding that rests on words: right, wrong, or nothing any more. It feeds the figure of the
 * detector for the vendor (method.md 4.3); the finding itself stays until it is scored again. Throws NotFound where the
 * finding is not there any more, BadInput where it rests on no words.
 */
export async function reviewFinding(
  database: Database,
  review: { conversationId: number; ordinal: number; verdict: ReviewVerdict | null; actor: string; now: number },
): Promise<void> {
  const { conversationId, ordinal, verdict, actor, now } = review
  const finding = await findFinding(database, conversationId, ordinal)
  if (finding === null) throw new NotFound('That finding is not there any more. Reload the page.')
  const messageId = finding.evidence[0]?.messageId
  if (detectorOfFinding(finding.criterion, finding.outcome) === null || messageId === undefined)
    throw new BadInput('This finding rests on times or fields, not on words, so there is no detector to review.')
  const { criterion, outcome, vendorId } = finding
  await saveReview(database, { conversationId, criterion, outcome, messageId, vendorId }, { verdict, actor, now })
}
