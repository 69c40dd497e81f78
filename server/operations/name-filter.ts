import type { Database } from '#db/open-database'
import { listAgentNames } from '#db/queries/agents'
import { listTemplateTexts } from '#db/queries/templates'
import { DEFINITIONS } from '#server/domain/definition'
import { DEFINITION_WORDS } from '#server/domain/definition-words'
import type { ListFilter } from '#server/domain/filter'
import { isOfTemplates } from '#server/domain/measure'
import { HANDLING_OUTCOMES } from '#server/domain/trigger'
import { HANDLING } from '#server/scoring/handling-outcomes'
import { criterionTitles } from './criterion-titles'

/** What people call the agent and the slot of a list; null where the list has none or nothing goes by that number. */
export interface FilterNames {
  agent: string | null
  /** The title of a criterion or of a way of counting, what became of a request, or the name of a template, or its text. */
  slot: string | null
}

export async function nameFilter(
  database: Database,
  { agentId, measure, slot }: Pick<ListFilter, 'agentId' | 'measure' | 'slot'>,
): Promise<FilterNames> {
  return {
    agent: agentId === null ? null : ((await listAgentNames(database, [agentId])).get(agentId) ?? null),
    slot: slot === null ? null : await nameSlot(database, measure, slot),
  }
}

async function nameSlot(database: Database, measure: ListFilter['measure'], slot: string): Promise<string | null> {
  if (measure === 'lost') return criterionTitles()[slot] ?? null
  if (measure === 'replay' || measure === 'replay_differs') return definitionTitle(slot)
  if (measure === 'request_outcome') return handlingWords(slot)
  if (!isOfTemplates(measure)) return null
  const [template] = await listTemplateTexts(database, [slot])
  return template?.name ?? template?.text ?? null
}

function handlingWords(slot: string): string | null {
  const outcome = HANDLING_OUTCOMES.find((known) => known === slot)
  return outcome === undefined ? null : HANDLING[outcome].words
}

function definitionTitle(slot: string): string | null {
  const definition = DEFINITIONS.find((known) => known === slot)
  return definition === undefined ? null : DEFINITION_WORDS[definition].title
}
