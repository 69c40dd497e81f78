import type { Database } from '#db/open-database'
import { findDraft } from '#db/queries/standard-drafts'
import type { Standard } from '#server/domain/standard'
import type { PreviewPeriod, StandardPreview } from '#server/domain/standard-preview'
import { parseStandard } from '#server/scoring/standard'
import { defaultPreviewPeriod } from './preview-period'

export interface DraftView {
  baseVersion: number
  standard: Standard
  validFrom: string | null
  note: string | null
  actor: string
  changedAt: number
  /** Null before one was made of the standard as it is now. */
  preview: StandardPreview | null
  /** The days over which it is, or would be, previewed; null while nothing is scored. */
  previewPeriod: PreviewPeriod | null
}

/** The next standard while it is being written; null where there is none. */
export async function describeDraft(database: Database): Promise<DraftView | null> {
  const draft = await findDraft(database)
  if (!draft) return null
  const { id: _, standard, preview, ...rest } = draft
  return {
    ...rest,
    standard: parseStandard(standard),
    preview: preview?.made ?? null,
    previewPeriod: preview ? { from: preview.from, to: preview.to } : await defaultPreviewPeriod(database),
  }
}
