import { eq, inArray } from 'drizzle-orm'
import type { Database } from '../open-database'
import { templateStates, templates } from '../schema'

/** How templates read, and the name that a person gave one. */
export async function listTemplateTexts(
  { orm }: Database,
  ids: readonly string[],
): Promise<{ id: string; text: string; name: string | null; acknowledgement: boolean }[]> {
  return orm
    .select({
      id: templates.id,
      text: templates.text,
      name: templateStates.name,
      acknowledgement: templates.acknowledgement,
    })
    .from(templates)
    .leftJoin(templateStates, eq(templateStates.id, templates.id))
    .where(inArray(templates.id, [...ids]))
    .all()
}
