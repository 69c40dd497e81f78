import type { FileFinding } from '#server/domain/import-check'
import type { Check } from './check'
import type { ConversationNumbers } from './conversation-numbers'
import { withCommas } from './words'

/** Rows of a sheet of today's and of old spreadsheets, with and without the header. */
const LIMITS: ReadonlySet<number> = new Set([1_048_576, 1_048_575, 65_536, 65_535])

/** Files that end exactly where a sheet ends. */
export function createRowLimit(_conversations: ConversationNumbers): Check {
  const found: FileFinding[] = []
  let files = 0
  return {
    fileEnd({ recordsRead }) {
      files++
      if (!LIMITS.has(recordsRead) && !LIMITS.has(recordsRead + 1)) return
      found.push({
        check: 'row_limit',
        words: `File ${files} of this import has ${withCommas(recordsRead)} rows, which is where a spreadsheet ends. What came after is probably missing: export shorter periods, or without a spreadsheet in between.`,
        n: recordsRead,
        of: recordsRead,
        examples: [],
      })
    },
    findings: () => [...found],
  }
}
