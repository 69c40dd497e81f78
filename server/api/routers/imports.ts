import { z } from 'zod'
import { listImportFiles } from '#db/queries/import-files'
import { listImports } from '#db/queries/imports'
import { listMappings, removeMapping } from '#db/queries/mappings'
import { beginImport } from '#server/operations/begin-import'
import { changeReading, startReadingOver, takeIn } from '#server/operations/change-reading'
import { describeImport } from '#server/operations/describe-import'
import { listFormats } from '#server/operations/list-formats'
import { discardImport, queueUndo } from '#server/operations/queue-import'
import { id } from '../filters'
import { optionsChange } from '../options-change'
import { procedure, router } from '../trpc'

const MOST_FILES = 50

const sentFile = z.object({
  uploadId: z.string().max(120),
  name: z.string().min(1).max(200),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export const importsRouter = router({
  list: procedure.query(async ({ ctx }) => {
    const imports = await listImports(ctx.database)
    return Promise.all(
      imports.map(async ({ checked, columns: _, questions: __, ...row }) => ({
        ...row,
        counts: row.counts ?? checked?.counts ?? null,
        files: await listImportFiles(ctx.database, row.id),
      })),
    )
  }),

  get: procedure.input(z.object({ id })).query(({ ctx, input }) => describeImport(ctx.database, ctx.scope, input.id)),

  /** What a person may choose from to say how a file is to be read. */
  formats: procedure.query(() => listFormats()),

  /** Makes an import of files that arrived and has them read on trial. */
  begin: procedure
    .input(
      z.object({
        files: z.array(sentFile).min(1).max(MOST_FILES),
        vendor: z.string().trim().min(1).max(200).nullable(),
      }),
    )
    .mutation(({ ctx, input }) => beginImport(ctx.database, { ...input, actor: ctx.actor, now: ctx.now() })),

  /** Answers what the files leave open, or says how else to read them; they are then read on trial again. */
  change: procedure
    .input(z.object({ id, options: optionsChange }))
    .mutation(({ ctx, input }) => changeReading(ctx.database, input.id, input.options, ctx.now())),

  /** Reads the files on trial again as if nothing but a vendor for all of them had been said. */
  startOver: procedure
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => startReadingOver(ctx.database, input.id, ctx.now())),

  /** Takes in what was checked. */
  commit: procedure.input(z.object({ id })).mutation(({ ctx, input }) => takeIn(ctx.database, input.id, ctx.now())),

  undo: procedure.input(z.object({ id })).mutation(({ ctx, input }) => queueUndo(ctx.database, input.id, ctx.now())),

  /** Forgets an import that took nothing in, with its files. */
  discard: procedure.input(z.object({ id })).mutation(({ ctx, input }) => discardImport(ctx.database, input.id)),

  mappings: procedure.query(({ ctx }) => listMappings(ctx.database)),

  /** Forgets how files were read; where an import in checking is named, it is read again without. */
  forgetMapping: procedure
    .input(z.object({ mappingId: id, importId: id.nullable().default(null) }))
    .mutation(async ({ ctx, input: { mappingId, importId } }) => {
      await removeMapping(ctx.database, mappingId)
      if (importId !== null) await startReadingOver(ctx.database, importId, ctx.now())
    }),
})
