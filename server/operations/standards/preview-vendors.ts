import type { Database } from '#db/open-database'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import type { PreviewedFigures, PreviewedVendor, PreviewPeriod } from '#server/domain/standard-preview'
import { type ComparedVendor, compareVendors, type UnseenScores } from '../compare-vendors'

/**
 * Every vendor of a period twice: as readers see it now, and by scores of the same conversations that nobody sees. Under
 * another time zone a conversation may begin on another day, so all of the unseen ones count.
 */
export async function previewVendors(
  database: Database,
  period: PreviewPeriod,
  unseen: UnseenScores,
): Promise<PreviewedVendor[]> {
  const now = (await compareVendors(database, EVERYTHING, { ...WHOLE_PERIOD, ...period }))?.vendors ?? []
  const then = (await compareVendors(database, EVERYTHING, WHOLE_PERIOD, unseen))?.vendors ?? []
  const added = then.filter(({ id }) => !now.some((vendor) => vendor.id === id))
  return [...now, ...added].map(({ id, name }) => ({
    vendorId: id,
    name,
    now: figuresOf(now.find((vendor) => vendor.id === id)),
    // biome-ignore lint/suspicious/noThenProperty: figures beside `now`, never a function to await
    then: figuresOf(then.find((vendor) => vendor.id === id)),
  }))
}

const NO_FIGURES: PreviewedFigures = {
  score: null,
  dimensions: { response: null, escalation: null, canned: null },
  firstReplyMet: 0,
  firstReplyJudged: 0,
  againstInHouse: null,
  againstStandard: 'too_few',
}

function figuresOf(vendor: ComparedVendor | undefined): PreviewedFigures {
  if (!vendor) return NO_FIGURES
  const { dimensions, firstReply, score, againstInHouse, againstStandard } = vendor
  return {
    score: score.value,
    dimensions: {
      response: dimensions.response.value,
      escalation: dimensions.escalation.value,
      canned: dimensions.canned.value,
    },
    firstReplyMet: Math.round((firstReply.value ?? 0) * firstReply.n),
    firstReplyJudged: firstReply.n,
    againstInHouse: againstInHouse?.figures.score.verdict ?? null,
    againstStandard,
  }
}
