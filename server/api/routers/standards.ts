import { z } from 'zod'
import { DETECTORS } from '#server/domain/detector'
import { LONGEST_TOPIC } from '#server/domain/filter'
import { WORD_SYNTAXES } from '#server/domain/standard'
import { changesBetween } from '#server/operations/standards/changes-between'
import { describeDraft } from '#server/operations/standards/describe-draft'
import { discardDraft, restoreDraft, saveDraft, startDraft } from '#server/operations/standards/draft'
import { getVersion, listVersions } from '#server/operations/standards/list-versions'
import { publishDraft } from '#server/operations/standards/publish'
import { describePreview, queuePreview } from '#server/operations/standards/queue-preview'
import { tryWords } from '#server/operations/standards/try-words'
import { countTopicRules } from '#server/operations/topics/count-topic-rules'
import { tryTopics } from '#server/operations/topics/try-topics'
import { procedure, router } from '../trpc'

const version = z.number().int().positive()
const day = z.iso.date()
const note = z.string().trim().max(2000).nullable()
const period = z.object({ from: day, to: day })
/** Rules as they are being written; what is wrong with one is answered, not refused. */
const topicRules = z
  .array(
    z.object({
      topic: z.string().max(LONGEST_TOPIC),
      syntax: z.enum(WORD_SYNTAXES),
      words: z.string().max(500),
    }),
  )
  .max(500)
const written = z.object({ standard: z.unknown(), validFrom: day.nullable(), note })

export const standardsRouter = router({
  /** Every version, the latest first. */
  list: procedure.query(({ ctx }) => listVersions(ctx.database, ctx.now())),

  get: procedure.input(z.object({ version })).query(({ ctx, input }) => getVersion(ctx.database, input.version)),

  /** What differs between two versions, or between one and the draft, in plain words. */
  changes: procedure
    .input(z.object({ from: version, to: z.union([version, z.literal('draft')]) }))
    .query(({ ctx, input }) => changesBetween(ctx.database, input.from, input.to)),

  /** The next standard while it is being written, null where there is none. */
  draft: procedure.query(({ ctx }) => describeDraft(ctx.database)),

  startDraft: procedure
    .input(z.object({ fromVersion: version }))
    .mutation(({ ctx, input }) =>
      startDraft(ctx.database, { fromVersion: input.fromVersion, actor: ctx.actor, now: ctx.now() }),
    ),

  /** Replaces the whole draft; what was worked out of another standard is forgotten. */
  saveDraft: procedure
    .input(written)
    .mutation(({ ctx, input }) => saveDraft(ctx.database, { ...input, actor: ctx.actor, now: ctx.now() })),

  /** Gives back what was discarded, for `restoreDraft`. */
  discardDraft: procedure.mutation(({ ctx }) => discardDraft(ctx.database)),

  restoreDraft: procedure
    .input(written.extend({ baseVersion: version }))
    .mutation(({ ctx, input }) => restoreDraft(ctx.database, { ...input, actor: ctx.actor, now: ctx.now() })),

  /** Looks for added words in a sentence, before they are published. */
  tryWords: procedure
    .input(
      z.object({
        detector: z.enum(DETECTORS),
        syntax: z.enum(WORD_SYNTAXES),
        words: z.string().max(500),
        text: z.string().max(2000),
      }),
    )
    .query(({ input: { text, ...words } }) => tryWords(words, text)),

  /** What rules on topics say of a text, before they are published; asked like a change, so that no address holds the text. */
  tryTopics: procedure
    .input(z.object({ rules: topicRules, text: z.string().max(2000) }))
    .mutation(({ input }) => tryTopics(input.rules, input.text)),

  /** How many conversations without a topic rules would give one, part by part; null before anything is scored. */
  countTopicRules: procedure
    .input(z.object({ rules: topicRules, from: z.number().int().nullable() }))
    .mutation(({ ctx, input }) => countTopicRules(ctx.database, ctx.scope, input)),

  /** Has the draft tried on the conversations of a period; null is the last 28 full days. */
  preview: procedure
    .input(period.nullable())
    .mutation(({ ctx, input }) => queuePreview(ctx.database, { period: input, now: ctx.now() })),

  previewState: procedure.query(({ ctx }) => describePreview(ctx.database)),

  /** Makes the draft the next version. Scores stay as they are until everything is scored again. */
  publish: procedure
    .input(z.object({ validFrom: day.nullable(), note }))
    .mutation(({ ctx, input }) => publishDraft(ctx.database, { ...input, actor: ctx.actor, now: ctx.now() })),
})
