import { join } from 'node:path'
import { openDatabase } from '#db/open-database'
import { listImports } from '#db/queries/imports'
import { saveVendor } from '#db/queries/vendors'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { NO_OPTIONS } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { EVERYTHING, THIS_COMPUTER } from '#server/domain/scope'
import { compareVendors } from '#server/operations/compare-vendors'
import { importFiles } from '#server/operations/import-files'
import { TARNVALE } from '../demo-data/vendors'
import { formatScorecardTable } from '../yardstick/scorecard-table'

/** What the demo needs of the product: the same way in and the same table as the command line. */
export interface DemoPipeline {
  /** Whether the data folder's database already holds imports. */
  holdsDemoData(dataFolder: string): Promise<boolean>
  importFiles(dataFolder: string, files: readonly string[]): Promise<void>
  /** The scorecard table, as the command line prints it. */
  formatScorecards(dataFolder: string): Promise<string>
}

/** One vendor of the demo is not paid for the hours from two to six: waits then are gaps in coverage. */
const NO_SMALL_HOURS = {
  zone: 'UTC',
  coverages: [
    {
      from: null,
      coverage: {
        zone: 'UTC',
        windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '06:00', to: '02:00' }],
        holidays: [],
        overrides: [],
      },
    },
  ],
}

async function withDatabase<Result>(
  dataFolder: string,
  use: (database: ReturnType<typeof openDatabase>) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase(join(dataFolder, 'yardstick.db'))
  try {
    return await use(database)
  } finally {
    database.close()
  }
}

export const demoPipeline: DemoPipeline = {
  holdsDemoData: (dataFolder) =>
    withDatabase(dataFolder, async (database) =>
      (await listImports(database)).some((row) => row.state === 'committed'),
    ),

  importFiles: (dataFolder, files) =>
    withDatabase(dataFolder, async (database) => {
      await saveVendor(database, { name: TARNVALE.name, kind: 'contracted', contract: NO_SMALL_HOURS })
      for (const file of files) {
        const outcome = await importFiles(database, {
          paths: [file],
          options: NO_OPTIONS,
          actor: THIS_COMPUTER,
          owner: `demo-${process.pid}`,
          now: Date.now,
          onProgress: () => undefined,
          onWaiting: () => undefined,
        })
        if (outcome.kind === 'asking') throw new BadInput(outcome.questions.map(({ question }) => question).join(' '))
      }
    }),

  formatScorecards: (dataFolder) =>
    withDatabase(dataFolder, async (database) => {
      const comparison = await compareVendors(database, EVERYTHING, WHOLE_PERIOD)
      return comparison ? formatScorecardTable(comparison) : 'Nothing is scored yet.'
    }),
}
