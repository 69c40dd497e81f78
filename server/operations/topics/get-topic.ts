import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import { listTemplatesOnTopic, type TemplateOnTopic } from '#db/queries/topic-templates'
import type { Scope } from '#server/domain/scope'
import type { TopicRule } from '#server/domain/standard'
import { periodStandard } from '../period-standard'
import { settledTemplates } from '../templates/settled-templates'
import type { TopicsFilter } from './get-topics'

export interface TopicDetail {
  /** The templates used most on it. */
  templates: (TemplateOnTopic & { name: string | null; text: string })[]
  /** The rules of the standard that tell it where the export tells nothing. */
  rules: Pick<TopicRule, 'syntax' | 'words'>[]
}

const MOST_TEMPLATES = 10

/** What is answered on one topic, and by which words it is told. Null before anything is scored. */
export async function getTopic(
  database: Database,
  scope: Scope,
  filter: TopicsFilter,
  topic: string,
): Promise<TopicDetail | null> {
  const state = await findScoresState(database)
  if (!state) return null
  const { standard } = await periodStandard(database, filter, state)
  const { byId } = settledTemplates(database)
  const uses = await listTemplatesOnTopic(database, scope, filter, { topic, limit: MOST_TEMPLATES })
  return {
    templates: uses.flatMap((use) => {
      const template = byId.get(use.templateId)
      return template === undefined ? [] : [{ ...use, name: template.name, text: template.text }]
    }),
    rules: standard.topics.filter((rule) => rule.topic === topic).map(({ syntax, words }) => ({ syntax, words })),
  }
}
