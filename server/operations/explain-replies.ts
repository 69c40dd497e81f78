import type { Database } from '#db/open-database'
import { listNamedTemplates } from '#db/queries/template-uses'
import type { TextRange } from '#server/domain/import'
import type { Band, ReplyMatch } from '#server/domain/template'
import type { Templates } from '#server/scoring/criterion'
import type { Attribution } from '#server/text/templates/index'
import { judgedText } from './reply-hash-of'
import { loadTemplates } from './templates/load-templates'

/** A message with what was saved of it when its conversation was scored. */
export interface ScoredReply {
  id: number
  text: string
  quoted: readonly TextRange[] | null
  templateId: string | null
  band: Band | null
  /** Millionths. */
  coveredShare: number | null
}

/** Whether a template counts as one: neither do courtesies, nor what a person said is none (rulings.md 39). */
export type Standing = 'counts' | 'courtesy' | 'excluded'

/** Where a template's words stand in a reply, and what fills its slots: characters [start, end) of the displayed text. */
interface Marks {
  covered: TextRange[]
  slots: Attribution['slots'][number][]
}

/** What a template explains of a reply, and where. */
export interface ExplainedReply extends Marks {
  templateId: string
  name: string | null
  /** Slots as "⟨name⟩". */
  text: string
  standing: Standing
  band: Band
  /** 0 to 1. */
  coveredShare: number
}

/** Own words are the agent's, however many of them a template has too; of a short reply nothing is said (method.md 5.4). */
const MARKED_BANDS: readonly Band[] = ['verbatim', 'filled', 'adapted']

/**
 * The replies that came from a template, by id. Template, band and share are the saved ones, which the score was made
 * with. Words are marked where the template counts and the reply is one, and where today's catalogue says the very same.
 */
export async function explainReplies(
  database: Database,
  replies: readonly ScoredReply[],
): Promise<ReadonlyMap<number, ExplainedReply>> {
  const scored = replies.flatMap(({ templateId, band, coveredShare, ...reply }) =>
    templateId === null || band === null ? [] : [{ ...reply, match: { templateId, band, coveredShare } }],
  )
  if (scored.length === 0) return new Map()
  const ids = [...new Set(scored.map(({ match }) => match.templateId))]
  const namedById = new Map((await listNamedTemplates(database, ids)).map((named) => [named.id, named]))
  const templates = loadTemplates(database)
  return new Map(
    scored.map(({ id, match, ...reply }) => {
      const named = namedById.get(match.templateId)
      const known = templates.find(match.templateId)
      const standing = known?.isExcluded ? 'excluded' : named?.kind === 'courtesy' ? 'courtesy' : 'counts'
      const told = { ...match, coveredShare: (match.coveredShare ?? 0) / 1e6 }
      const isMarked = standing === 'counts' && MARKED_BANDS.includes(match.band)
      const marks = isMarked ? marksOf(reply, told, templates) : unmarked()
      return [id, { ...told, name: named?.name ?? null, text: named?.text ?? '', standing, ...marks }]
    }),
  )
}

const unmarked = (): Marks => ({ covered: [], slots: [] })

function marksOf(reply: Pick<ScoredReply, 'text' | 'quoted'>, told: ReplyMatch, { rangesOf }: Templates): Marks {
  const { templateId, band, coveredShare, covered, slots } = rangesOf(judgedText(reply))
  const isSame = templateId === told.templateId && band === told.band && coveredShare === told.coveredShare
  return isSame ? { covered: [...covered], slots: [...slots] } : unmarked()
}
