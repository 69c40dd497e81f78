import { inArray } from 'drizzle-orm'
import type { Database } from '../open-database'
import { templates } from '../schema'

export async function listTemplateTexts(
  { orm }: Database,
  ids: readonly number[],
): Promise<{ id: number; text: string; acknowledgement: boolean }[]> {
  return orm
    .select({ id: templates.id, text: templates.text, acknowledgement: templates.acknowledgement })
    .from(templates)
    .where(inArray(templates.id, [...ids]))
    .all()
}
