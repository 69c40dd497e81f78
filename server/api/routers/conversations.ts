import { z } from 'zod'
import type { Database } from '#db/open-database'
import { listAgents } from '#db/queries/agents'
import { getConversation, listClocks, listFindings, listMessages } from '#db/queries/conversation'
import { countRows, findRow, listPage, listRows } from '#db/queries/conversations'
import { listReviews } from '#db/queries/finding-reviews'
import { listFlags } from '#db/queries/flags'
import { listPromises, listTriggers } from '#db/queries/heard'
import { listMessageSources } from '#db/queries/message-sources'
import { listSnippets, type Snippet } from '#db/queries/snippets'
import { findStandard, findStandardInForce } from '#db/queries/standards'
import { listLatestUses } from '#db/queries/template-uses'
import { listTopics } from '#db/queries/topics'
import type { AutomaticReason } from '#server/domain/automatic'
import type { AutomaticMark } from '#server/domain/conversation'
import { type ListFilter, WHOLE_LIST } from '#server/domain/filter'
import { criterionTitles } from '#server/operations/criterion-titles'
import { reviewableCriteria } from '#server/operations/detectors/detector-of-criterion'
import { explainReplies } from '#server/operations/explain-replies'
import { nameFilter } from '#server/operations/name-filter'
import { cursor, id, listFilter, sort, vendorOrNobody } from '../filters'
import { figuresProcedure, longProcedure, procedure, router } from '../trpc'

const PAGE_ROWS = 50
const MOST_TOPICS = 40
const UNSET_ZONE = 'UTC'
const LATEST_USES = 5
const LONGEST_TEMPLATE_ID = 100

export const conversationsRouter = router({
  /** One page of a list and how many rows it holds in all. */
  list: longProcedure
    .input(z.object({ filter: listFilter, sort, cursor: cursor.nullable().default(null) }))
    .query(async ({ ctx, input }) => {
      const { filter, sort, cursor } = input
      const page = { sort, cursor, limit: PAGE_ROWS + 1 }
      const { rows, total } = await listPage(ctx.database, ctx.scope, filter, page)
      const shown = rows.slice(0, PAGE_ROWS)
      return {
        total,
        rows: shown,
        hasMore: rows.length > PAGE_ROWS,
        snippets: await findSnippets(ctx.database, filter, shown),
        zone: (await findStandardInForce(ctx.database))?.standard.businessHours.zone ?? UNSET_ZONE,
        names: await nameFilter(ctx.database, filter),
      }
    }),

  /** What a list can be narrowed to: topics, the most frequent first, and the agents of a vendor. */
  choices: figuresProcedure
    .input(z.object({ vendor: vendorOrNobody.nullable() }))
    .query(async ({ ctx, input: { vendor } }) => ({
      topics: await listTopics(ctx.database, ctx.scope, MOST_TOPICS),
      agents: (await listAgents(ctx.database)).filter(({ vendorId }) => vendorId !== null && vendorId === vendor),
    })),

  get: procedure.input(z.object({ id })).query(async ({ ctx, input }) => {
    const found = await getConversation(ctx.database, ctx.scope, input.id)
    const judgedBy = await findStandard(ctx.database, found.standardVersion)
    const messages = withMarks(await listMessages(ctx.database, input.id), found.score.automaticMessages)
    const explainedById = await explainReplies(ctx.database, messages)
    return {
      ...found,
      zone: judgedBy?.standard.businessHours.zone ?? UNSET_ZONE,
      messages: messages.map((message) => ({ ...message, explained: explainedById.get(message.id) ?? null })),
      clocks: await listClocks(ctx.database, input.id),
      findings: await listFindings(ctx.database, input.id),
      triggers: await listTriggers(ctx.database, input.id),
      promises: await listPromises(ctx.database, input.id),
      reviews: await listReviews(ctx.database, input.id),
      reviewable: reviewableCriteria(),
      flags: await listFlags(ctx.database, ctx.scope, { state: null, conversationId: input.id }),
      criterionTitles: criterionTitles(),
    }
  }),

  /** The files and lines that the messages of a conversation came from. */
  sources: procedure
    .input(z.object({ id }))
    .query(({ ctx, input }) => listMessageSources(ctx.database, ctx.scope, input.id)),

  /** How often the template of a reply was used, and where it was used last besides. */
  templateUses: procedure
    .input(z.object({ templateId: z.string().max(LONGEST_TEMPLATE_ID), messageId: id }))
    .query(async ({ ctx, input: { templateId, messageId } }) => {
      const uses = { ...WHOLE_LIST, measure: 'template_use', slot: templateId } as const
      return {
        uses: await countRows(ctx.database, ctx.scope, uses),
        others: await listLatestUses(ctx.database, ctx.scope, templateId, {
          exceptMessageId: messageId,
          limit: LATEST_USES,
        }),
      }
    }),

  /** The rows before and behind one, in the list that the person came from; null where the list does not hold it. */
  neighbours: procedure
    .input(z.object({ filter: listFilter, sort, conversationId: id, ordinal: z.number().int() }))
    .query(async ({ ctx, input: { filter, sort, conversationId, ordinal } }) => {
      const row = await findRow(ctx.database, ctx.scope, filter, { sort, conversationId, ordinal })
      if (!row) return null
      const step = (backwards: boolean) =>
        listRows(ctx.database, ctx.scope, filter, { sort, cursor: row, limit: 5, backwards })
      return { before: await step(true), after: await step(false) }
    }),
})

/** The snippets of the rows of a page by conversation: the words that were searched for; none where nothing was. */
async function findSnippets(
  database: Database,
  { search }: ListFilter,
  rows: readonly { conversationId: number }[],
): Promise<Readonly<Record<number, Snippet>>> {
  if (search === null) return {}
  const ids = rows.map(({ conversationId }) => conversationId)
  return Object.fromEntries(await listSnippets(database, search, ids))
}

type Messages = Awaited<ReturnType<typeof listMessages>>

/** Messages with what scoring found out about automation beside the export's own word. */
function withMarks(messages: Messages, marks: readonly [number, AutomaticMark, AutomaticReason][] | null) {
  const marksById = new Map(marks?.map(([id, automatic, automaticReason]) => [id, { automatic, automaticReason }]))
  return messages.map((message) => ({
    ...message,
    automaticReason: message.automatic === null ? null : ('told' as AutomaticReason),
    ...marksById.get(message.id),
  }))
}
