import type { TopicCell } from '#db/bulk/read-topic-rows'
import type { Database } from '#db/open-database'
import type { PeriodFilter } from '#server/domain/filter'
import { grouped } from '#server/domain/grouped'
import type { Scope } from '#server/domain/scope'
import type { SettledTemplate } from '#server/domain/template-list'
import type { GroupBy } from '../case-mix/group-cells'
import { sumGroups } from '../case-mix/sum-groups'
import { settledTemplates } from '../templates/settled-templates'
import { loadTopicRows } from './load-topic-rows'

/** A question that one saved text answers on a topic, so that a help page could. */
export interface HelpPage {
  topic: string
  templateId: string
  name: string | null
  /** Slots as "⟨name⟩". */
  text: string
  /** Approved; one that is not yet would count once it is. */
  isApproved: boolean
  /** Conversations that it ended alone, and after which nothing came. */
  solved: number
}

const BY_SOLVED: GroupBy<Pick<TopicCell, 'topic' | 'vendorId' | 'slot'>, TopicCell> = {
  keyOf: ({ topic, vendorId, slot }) => `${vendorId} ${slot} ${topic}`,
  groupOf: ({ topic, vendorId, slot }) => ({ topic, vendorId, slot }),
}

/**
 * Templates that ended conversations alone, by topic, those solved most often first. First acknowledgements, courtesies,
 * what software sends and what was said to be no template answer nothing, and are left out.
 */
export function listHelpPages(
  database: Database,
  scope: Scope,
  { vendor, ...period }: PeriodFilter & { vendor: number | 'nobody' | null },
): HelpPage[] {
  const { byId } = settledTemplates(database)
  const solved = sumGroups(loadTopicRows(database, scope), 'solved_by_template', BY_SOLVED, scope, period).filter(
    ({ group }) => vendor === null || group.vendorId === (vendor === 'nobody' ? null : vendor),
  )
  return [...grouped(solved, ({ group: { topic, slot } }) => `${slot} ${topic}`).values()]
    .flatMap((own) => {
      const { topic = '', slot = '' } = own[0]?.group ?? {}
      const template = byId.get(slot)
      if (template === undefined || !isAnswer(template)) return []
      const { id, name, text, approvedAs } = template
      return [
        {
          topic,
          templateId: id,
          name,
          text,
          isApproved: approvedAs !== null,
          solved: own.reduce((sum, { n }) => sum + n, 0),
        },
      ]
    })
    .sort((a, b) => b.solved - a.solved || order(a.topic, b.topic) || order(a.templateId, b.templateId))
}

function isAnswer({ kind, approvedAs, markedAs, readsLikeAcknowledgement }: SettledTemplate): boolean {
  return kind === 'reply' && markedAs === null && approvedAs !== 'acknowledgement' && !readsLikeAcknowledgement
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
