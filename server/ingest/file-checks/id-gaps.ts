import type { Check } from './check'
import type { ConversationNumbers } from './conversation-numbers'
import { EXAMPLES, share } from './words'

/** Fewer ids tell nothing about a sequence. */
const FEWEST_IDS = 100
/** Ids of one system have one beginning ("TKT-"); a few of another kind may be among them. */
const SHARE_OF_ONE_BEGINNING = 0.9
/** One in a hundred at each end is left out: a few old conversations that were written to again stretch the span. */
const LEFT_OUT_AT_EACH_END = 0.01
/** Deleted and merged conversations leave gaps in every sequence; a tenth is more than those explain. */
const SHARE_PRESENT = 0.9
/** Ids are a sequence where most neighbours follow each other by one. */
const SHARE_CONSECUTIVE = 0.5

const NUMBERED = /^(\D{0,20})(\d{1,15})$/

/** Numbers missing from a sequence of conversation ids; silent where ids are no sequence. */
export function createIdGaps(conversations: ConversationNumbers): Check {
  return {
    findings() {
      const { beginning, numbers } = numberedAlike(conversations)
      const edge = Math.floor(numbers.length * LEFT_OUT_AT_EACH_END)
      const middle = numbers.subarray(edge, numbers.length - edge)
      const first = middle[0]
      const last = middle.at(-1)
      if (numbers.length < FEWEST_IDS || first === undefined || last === undefined) return []
      const of = last - first + 1
      const n = of - middle.length
      if (middle.length >= SHARE_PRESENT * of) return []
      if (consecutiveIn(middle) <= SHARE_CONSECUTIVE * (middle.length - 1)) return []
      return [
        {
          check: 'id_gaps',
          words: `Conversation ids count up one by one, but of those from ${beginning}${first} to ${beginning}${last}, ${share(n, of, 'number')} are missing. Check whether the export was filtered by group, channel or state; deleted and merged conversations leave gaps too.`,
          n,
          of,
          examples: gapsIn(middle)
            .sort((a, b) => b.missing - a.missing || a.from - b.from)
            .slice(0, EXAMPLES)
            .map(({ from, missing }) =>
              missing === 1 ? `${beginning}${from}` : `${beginning}${from} to ${beginning}${from + missing - 1}`,
            ),
        },
      ]
    },
  }
}

/** The numbers of the ids with the most common beginning, each once, ascending; empty where ids have many beginnings. */
function numberedAlike(conversations: ConversationNumbers): { beginning: string; numbers: Float64Array } {
  const total = conversations.count()
  const beginning = majorityBeginning(conversations)
  const numbers = new Set<number>()
  for (let i = 0; i < total; i++) {
    const match = NUMBERED.exec(conversations.idOf(i))
    if (match?.[1] === beginning) numbers.add(Number(match[2]))
  }
  if (numbers.size < SHARE_OF_ONE_BEGINNING * total) return { beginning, numbers: new Float64Array() }
  return { beginning, numbers: Float64Array.from(numbers).sort() }
}

/** The beginning of more than half of the ids, where there is one (majority vote of Boyer and Moore); else any. */
function majorityBeginning(conversations: ConversationNumbers): string {
  let candidate = ''
  let votes = 0
  for (let i = 0; i < conversations.count(); i++) {
    const beginning = NUMBERED.exec(conversations.idOf(i))?.[1]
    if (beginning === undefined) continue
    if (votes === 0) candidate = beginning
    votes += beginning === candidate ? 1 : -1
  }
  return candidate
}

function consecutiveIn(numbers: Float64Array): number {
  let consecutive = 0
  for (let i = 1; i < numbers.length; i++) if (numbers[i] === (numbers[i - 1] ?? 0) + 1) consecutive++
  return consecutive
}

function gapsIn(numbers: Float64Array): { from: number; missing: number }[] {
  const gaps: { from: number; missing: number }[] = []
  for (let i = 1; i < numbers.length; i++) {
    const before = numbers[i - 1] ?? 0
    const missing = (numbers[i] ?? 0) - before - 1
    if (missing > 0) gaps.push({ from: before + 1, missing })
  }
  return gaps
}
