import type { Database } from '#db/open-database'
import { listSettingChanges } from '#db/queries/setting-changes'
import type { SettingChange } from '#server/domain/settings'
import type { TemplateState } from '#server/domain/template'
import { listChanges } from '../settings/list-changes'

/** What was settled about a template, and which others were merged into it, the latest first. */
export async function listTemplateChanges(database: Database, templateId: string): Promise<SettingChange[]> {
  const own = new Set<number>()
  for (const { id, states } of await listSettingChanges(database)) {
    if (states?.kind !== 'template') continue
    const touched = [states.before, states.after].some((state) => state !== null && concerns(state, templateId))
    if (touched) own.add(id)
  }
  return (await listChanges(database)).filter(({ id }) => own.has(id))
}

const concerns = ({ id, mergedInto }: TemplateState, templateId: string) =>
  id === templateId || mergedInto === templateId
