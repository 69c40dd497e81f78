/** What the demo needs of the product: the same way in and the same table as the command line. */
export interface DemoPipeline {
  /** Whether the data folder's database already holds the demo's imports. */
  holdsDemoData(dataFolder: string): Promise<boolean>
  importFile(dataFolder: string, file: string): Promise<void>
  /** The scorecard table, as the command line prints it. */
  formatScorecards(dataFolder: string): Promise<string>
}

/** To be wired to #server/operations/import-transcripts and to the command line's table; until then the demo says so. */
export const demoPipeline: DemoPipeline = {
  holdsDemoData: notWired,
  importFile: notWired,
  formatScorecards: notWired,
}

function notWired(): Promise<never> {
  return Promise.reject(new Error('The demo is not yet connected to the import.'))
}
