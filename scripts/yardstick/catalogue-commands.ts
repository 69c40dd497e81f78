import type { Command } from 'commander'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { type ListedTemplate, REVIEW_STATES, type ReviewState, reviewStateOf } from '#server/domain/template-list'
import { rescoreNow } from '#server/operations/rescore'
import { listTemplates } from '#server/operations/templates/list-templates'
import { getVendorByName } from './find-named'
import { DB_OPTION, JSON_OPTION, printJson, thisProcess, withDatabase } from './options'
import { progressLine } from './progress-line'
import { BadUsage } from './run-yardstick'

interface ListFlags {
  vendor?: string
  state?: string
  search?: string
  db?: string
  json?: boolean
}

const LONGEST_TEXT = 70

/** The commands about the templates of a database. */
export function addCatalogueCommands(templates: Command): void {
  templates
    .command('list')
    .description('List the known templates, the most used first, without those that are said to be none.')
    .option('--vendor <name>', 'only what this vendor uses, with its uses')
    .option('--state <state>', `only those of which this was settled: ${REVIEW_STATES.join(', ')}`)
    .option('--search <words>', 'only those whose name or text holds all of these words')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: ListFlags) =>
      withDatabase(flags.db, async (database) => {
        const state = stateOf(flags.state)
        const vendor = flags.vendor === undefined ? null : (await getVendorByName(database, flags.vendor)).id
        const search = flags.search?.trim() || null
        const { rows } = await listTemplates(
          database,
          EVERYTHING,
          { ...WHOLE_PERIOD, vendor, state, kind: null, search },
          { sort: 'most_used', page: 1, rows: Number.MAX_SAFE_INTEGER },
        )
        if (flags.json) printJson(rows.map(told))
        else if (rows.length === 0)
          console.log('No template is known here. They are found when transcripts are imported.')
        else for (const row of rows) console.log(templateLine(row))
      }),
    )

  templates
    .command('rediscover')
    .description('Look for templates anew in all replies, and score everything again. What was settled stays.')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(async (flags: { db?: string; json?: boolean }) => {
      const progress = progressLine(process.stderr)
      const done = await withDatabase(flags.db, (database) =>
        rescoreNow(database, {
          ...{ asOf: null, templates: 'anew', owner: thisProcess(), now: Date.now },
          onProgress: (scored, total) => progress.show({ step: 'scoring', done: scored, total }),
          onWaiting: () => console.error('Another import or scoring is under way; this one starts when it has ended.'),
        }),
      ).finally(progress.clear)
      if (flags.json) printJson({ ...done, asOf: new Date(done.asOf).toISOString() })
      else console.log(`Templates looked for anew, and ${done.conversations} conversations scored.`)
    })
}

function stateOf(value: string | undefined): ReviewState | null {
  const state = REVIEW_STATES.find((known) => known === value)
  if (value !== undefined && state === undefined) throw new BadUsage(`The state is one of ${REVIEW_STATES.join(', ')}.`)
  return state ?? null
}

function told(template: ListedTemplate) {
  const { id, kind, name, text, approvedAs, markedAs, uses, costly, vendors, firstDay, lastDay } = template
  return {
    ...{ id, kind, name, text, state: reviewStateOf(template), approvedAs, markedAs, uses, costly, firstDay, lastDay },
    vendors: vendors.map(({ vendorName, uses: own }) => ({ vendor: vendorName, uses: own })),
  }
}

function templateLine(template: ListedTemplate): string {
  const { id, kind, name, text, uses, vendors } = template
  const line = (name ?? text).replace(/\s+/g, ' ')
  const words = line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT).trimEnd()}…` : line
  const whose = vendors.map(({ vendorName, uses: own }) => `${vendorName ?? 'nobody'} ${own}`).join(', ')
  return [id, kind, `${uses} uses`, reviewStateOf(template), words, whose].filter((part) => part !== '').join('  ')
}
