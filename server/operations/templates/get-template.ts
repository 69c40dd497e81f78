import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import { findStandardInForce } from '#db/queries/standards'
import { listCostlyUses, listLatestUses, listSettlingUses, listUseTexts } from '#db/queries/template-examples'
import { type PeriodFilter, WHOLE_PERIOD } from '#server/domain/filter'
import { NotFound } from '#server/domain/refusal'
import type { Scope } from '#server/domain/scope'
import type { NamedTemplate, TemplateDetail, TemplateWording } from '#server/domain/template-detail'
import type { SettledTemplate } from '#server/domain/template-list'
import { isHoldingReply } from '#server/text/holding-reply'
import { apartId, type Template, wordingText } from '#server/text/templates/index'
import { criterionTitles } from '../criterion-titles'
import { judgedText } from '../reply-hash-of'
import { loadTemplates } from './load-templates'
import { type SettledTemplates, settledTemplates } from './settled-templates'
import { slotFillings } from './slot-fillings'
import { listTemplateChanges } from './template-changes'
import { templateFigures } from './template-figures'

const MOST_SLOT_TEXTS = 200
const MOST_EXAMPLES = 10
const MOST_LATEST = 15
const UNSET_ZONE = 'UTC'

/** Everything the page of one template shows. Throws NotFound for one that is not in the catalogue in force, or of which nothing is seen. */
export async function getTemplate(
  database: Database,
  scope: Scope,
  id: string,
  period: PeriodFilter,
): Promise<TemplateDetail> {
  const known = settledTemplates(database)
  const template = known.partedById.get(id)
  const state = await findScoresState(database)
  const isSeen = scope.vendorIds === 'all' || (await listUseTexts(database, scope, WHOLE_PERIOD, id, 1)).length > 0
  if (template === undefined || state === null || !isSeen)
    throw new NotFound('That template is not among the known ones any more. Go back to the list of templates.')
  const texts = (await listUseTexts(database, scope, period, id, MOST_SLOT_TEXTS)).map(judgedText)
  return {
    ...(known.byId.get(id) ?? settledByItself(template, known)),
    ...familyOf(template, known),
    wordings: wordingsOf(template),
    ...(await templateFigures(database, scope, id, { ...period, vendor: null }, state)),
    slots: slotFillings(texts, loadTemplates(database).rangesOf),
    slotTexts: texts.length,
    costlyUses: await listCostlyUses(database, scope, period, id, MOST_EXAMPLES),
    settlingUses: await listSettlingUses(database, scope, period, id, MOST_EXAMPLES),
    latestUses: await listLatestUses(database, scope, period, id, MOST_LATEST),
    changes: await listTemplateChanges(database, id),
    criterionTitles: criterionTitles(),
    dataFrom: state.firstDay,
    dataTo: state.lastDay,
    zone: (await findStandardInForce(database))?.standard.businessHours.zone ?? UNSET_ZONE,
  }
}

/** One that counts as another is not among those in force, and keeps what was said of it. */
function settledByItself({ id, kind, text }: Template, { states }: SettledTemplates): SettledTemplate {
  const { name = null, approvedAs = null, markedAs = null } = states.find((state) => state.id === id) ?? {}
  return { id, kind, text, name, approvedAs, markedAs, readsLikeAcknowledgement: isHoldingReply(text), mergedIds: [] }
}

type Family = Pick<TemplateDetail, 'mergedInto' | 'merged' | 'takenFrom' | 'apart' | 'parts'>

/** Which templates it was merged with and taken apart from. */
function familyOf({ id }: Template, known: SettledTemplates): Family {
  const { states, byId } = known
  const named = (other: string) => nameTemplate(other, known)
  const into = states.find((state) => state.id === id)?.mergedInto ?? null
  const isStanding = byId.has(id)
  const from = states.find(({ apart }) => apart.includes(id))
  const apart = states.find((state) => state.id === id)?.apart ?? []
  return {
    mergedInto: isStanding || into === null ? null : named(into),
    merged: states.flatMap((state) => (state.mergedInto === id && isStanding ? (named(state.id) ?? []) : [])),
    takenFrom: from === undefined ? null : named(from.id),
    apart,
    parts: apart.flatMap((part) => named(part) ?? []),
  }
}

function nameTemplate(id: string, { partedById, states }: SettledTemplates): NamedTemplate | null {
  const template = partedById.get(id)
  if (template === undefined) return null
  const { kind, text } = template
  return { id, kind, text, name: states.find((state) => state.id === id)?.name ?? null }
}

function wordingsOf(template: Template): TemplateWording[] {
  return template.wordings.map((wording, index) => ({
    id: apartId(template, wording),
    text: index === 0 ? template.text : wordingText(wording),
    isFirst: index === 0,
  }))
}
