import type { Check } from './check'
import type { ConversationNumbers } from './conversation-numbers'
import { EXAMPLES, share } from './words'

/**
 * UTF-8 read as Windows-1252 or Latin-1 ("Ã©", "â€™", "Â ", the start of an emoji), and U+FFFD, which stands for bytes
 * nobody could read. Behind a capital letter, "Ã" before a blank or a dash is the end of a word ("AMANHÃ –").
 */
const DAMAGED = new RegExp(
  [
    '\\ufffd',
    'Ã[\\u0080-\\u009f\\u00a1-\\u00ba\\u00bc-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u20ac\\u2122]',
    '(?<![A-ZÀ-Þ])Ã[ \\u00a0\\u00bb\\u2013-\\u203a]',
    'â€[\\u0080-\\u00bf\\u0153\\u02dc\\u2013-\\u203a\\u2122]',
    'â\\u0080[\\u0080-\\u00bf]',
    'Â[\\u0080-\\u009f\\u00a1-\\u00bf]',
    '(?<![A-ZÀ-Þ])Â[ \\u00a0]',
    'ð[Ÿ\\u009f]',
  ].join('|'),
)

/** Messages and subjects with characters that were damaged before; reported, never silently repaired. */
export function createDamagedCharacters(conversations: ConversationNumbers): Check {
  let n = 0
  let of = 0
  const examples = new Set<number>()
  return {
    message({ text, facts }, conversation) {
      of++
      if (!DAMAGED.test(text) && (facts.subject === null || !DAMAGED.test(facts.subject))) return
      n++
      if (examples.size < EXAMPLES) examples.add(conversation)
    },
    findings() {
      if (n === 0) return []
      return [
        {
          check: 'damaged_characters',
          words: `${share(n, of, 'message')} ${n === 1 ? 'has' : 'have'} damaged characters, such as “Ã©” for “é”. Try another encoding for this file; if they stay, they were damaged before the export, and nothing is repaired.`,
          n,
          of,
          examples: [...examples].map(conversations.idOf),
        },
      ]
    },
  }
}
