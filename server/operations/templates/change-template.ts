import type { Database } from '#db/open-database'
import { saveSettingChange } from '#db/queries/setting-changes'
import { readTemplateState } from '#db/queries/template-states'
import { BadInput, NotFound } from '#server/domain/refusal'
import type { TemplateState } from '#server/domain/template'
import { apartId } from '#server/text/templates/index'
import type { Author, Changed } from '../settings/author'
import { settledTemplates } from './settled-templates'
import { queueTemplatesJob } from './templates-state'

export type TemplateChange = Pick<TemplateState, 'id'> & Partial<Omit<TemplateState, 'id'>>

const LONGEST_NAME = 200
const LONGEST_SUBJECT = 80

/**
 * Settles something about a template, records it, and has the worker score again what it touches. Throws NotFound for a
 * template that is not in the catalogue any more, BadInput for what cannot be settled.
 */
export async function changeTemplate(database: Database, change: TemplateChange, author: Author): Promise<Changed> {
  const { actor, now } = author
  const { partedById, byId } = settledTemplates(database)
  const template = partedById.get(change.id)
  if (template === undefined) throw new NotFound('That template is not among the known ones any more. Reload the page.')
  const before = readTemplateState(database.orm, change.id)
  // In the order of the columns: states are compared as they are written.
  const after: TemplateState = { ...nothingOf(change.id), ...before, ...change }
  if (after.name !== null) after.name = nameOf(after.name)
  if (after.mergedInto !== null && (after.mergedInto === after.id || !byId.has(after.mergedInto)))
    throw new BadInput('Choose another template, one that is in the list.')
  const wordings = template.wordings.slice(1).map((wording) => apartId(template, wording))
  if (after.apart.some((id) => !wordings.includes(id) && before?.apart.includes(id) !== true))
    throw new BadInput('That wording is not one of this template. Reload the page.')
  const kept = isNothing(after) ? null : after
  if (JSON.stringify(kept) === JSON.stringify(before)) return { changeId: null }
  const changeId = await saveSettingChange(database, {
    states: { kind: 'template', before, after: kept },
    subject: subjectOf(after.name ?? before?.name ?? template.text),
    ...{ actor, at: now },
  })
  await queueTemplatesJob(database, now)
  return { changeId }
}

const nothingOf = (id: string): TemplateState => ({
  ...{ id, name: null, approvedAs: null, markedAs: null },
  ...{ mergedInto: null, apart: [] },
})

function isNothing({ name, approvedAs, markedAs, mergedInto, apart }: TemplateState): boolean {
  return name === null && approvedAs === null && markedAs === null && mergedInto === null && apart.length === 0
}

function nameOf(name: string): string | null {
  const trimmed = name.trim()
  if (trimmed.length > LONGEST_NAME) throw new BadInput(`A name may have up to ${LONGEST_NAME} characters.`)
  return trimmed === '' ? null : trimmed
}

function subjectOf(text: string): string {
  return text.length > LONGEST_SUBJECT ? `${text.slice(0, LONGEST_SUBJECT).trimEnd()}…` : text
}
