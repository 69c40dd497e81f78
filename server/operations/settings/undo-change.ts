import type { Database } from '#db/open-database'
import { findSettingChange, listChangesAfter, saveSettingChange } from '#db/queries/setting-changes'
import { Conflict, NotFound } from '#server/domain/refusal'
import type { ChangedStates } from '#server/domain/setting'
import { queueTemplatesJob } from '../templates/templates-state'
import type { Author } from './author'
import { subjectsOf } from './subjects-of'

/**
 * Puts back what was before a change, which is a change of its own and can be undone too. Throws Conflict where a later
 * change touched the same.
 */
export async function undoChange(
  database: Database,
  changeId: number,
  { actor, now }: Author,
): Promise<{ changeId: number }> {
  const change = await findSettingChange(database, changeId)
  if (change === null) throw new NotFound('There is no such change. Reload the page.')
  const { states, subject, kind } = change
  if (states === null)
    throw new Conflict('A published standard is not taken back. Publish another version that says what it should.')
  const touched = new Set(subjectsOf(change))
  const later = await listChangesAfter(database, changeId, kind)
  if (later.some((other) => subjectsOf(other).some((word) => touched.has(word))))
    throw new Conflict(`"${subject}" was changed again after that. Undo the later change first.`)
  const undone = await saveSettingChange(database, { states: reversed(states), subject, actor, at: now })
  if (kind === 'template') await queueTemplatesJob(database, now)
  return { changeId: undone }
}

function reversed(states: ChangedStates): ChangedStates {
  if (states.kind === 'vendor') return { kind: 'vendor', before: states.after, after: states.before }
  if (states.kind === 'agent') return { kind: 'agent', before: states.after, after: states.before }
  if (states.kind === 'template') return { kind: 'template', before: states.after, after: states.before }
  if (states.kind === 'reply_text') return { kind: 'reply_text', before: states.after, after: states.before }
  return { kind: 'queue', before: states.after, after: states.before }
}
