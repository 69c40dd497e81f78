import type { FileFinding } from '#server/domain/import-check'
import type { Check } from './check'
import type { ConversationNumbers } from './conversation-numbers'
import { EXAMPLES, share, withCommas } from './words'

/** A spreadsheet's cell holds 32,767 characters, one less behind a formula guard; Salesforce cuts mails at 32,000. */
const CELL_LENGTHS: ReadonlySet<number> = new Set([32_767, 32_766, 32_000])
/** Short text columns of databases. Texts of such a length also come up by themselves, so that many must share it. */
const COLUMN_LENGTHS = [256, 255] as const
/** One long text may have just this length; ten of them with hardly a longer one do not by chance. */
const FEWEST_AT_COLUMN_LENGTH = 10
/** A cut column has nothing longer, but for what other files of the import bring. */
const SHARE_OF_LONG_TEXTS = 0.9

/** Texts that end exactly where a spreadsheet or a database column ends: probably cut off. Lengths in UTF-16 code units. */
export function createCutText(conversations: ConversationNumbers): Check {
  let messages = 0
  const cell = { n: 0, examples: new Set<number>() }
  const byLength = new Map(COLUMN_LENGTHS.map((length) => [length as number, { n: 0, examples: new Set<number>() }]))
  const longFrom = new Map(COLUMN_LENGTHS.map((length) => [length as number, 0]))

  function finding(n: number, lengths: string, examples: ReadonlySet<number>): FileFinding {
    const verb = n === 1 ? 'is' : 'are'
    return {
      check: 'cut_text',
      words: `The texts of ${share(n, messages, 'message')} ${verb} exactly ${lengths} characters long, where such files cut texts off. What followed is lost: export again without a spreadsheet in between, or in a format that holds whole texts.`,
      n,
      of: messages,
      examples: [...examples].map(conversations.idOf),
    }
  }

  return {
    message({ text }, conversation) {
      messages++
      const spot = CELL_LENGTHS.has(text.length) ? cell : byLength.get(text.length)
      if (spot !== undefined) {
        spot.n++
        if (spot.examples.size < EXAMPLES) spot.examples.add(conversation)
      }
      for (const length of COLUMN_LENGTHS) {
        if (text.length >= length) longFrom.set(length, (longFrom.get(length) ?? 0) + 1)
      }
    },
    findings() {
      const found: FileFinding[] = []
      if (cell.n > 0) found.push(finding(cell.n, '32,000, 32,766 or 32,767', cell.examples))
      for (const [length, { n, examples }] of byLength) {
        if (n < FEWEST_AT_COLUMN_LENGTH || n < SHARE_OF_LONG_TEXTS * (longFrom.get(length) ?? 0)) continue
        found.push(finding(n, withCommas(length), examples))
      }
      return found
    },
  }
}
