import type { FilledSlots } from '#server/domain/template-detail'
import type { Attribution } from '#server/text/templates/index'

const WORDS_BEFORE = 3
const MOST_VALUES = 5
const MOST_SLOTS = 12

/**
 * What fills the slots of a template in some texts that are that template. A slot is known by its kind and by the words of
 * the template before it. Slots of a single text are left out; empty without texts.
 */
export function slotFillings(texts: readonly string[], rangesOf: (text: string) => Attribution): FilledSlots[] {
  const bySlot = new Map<string, { kind: string; after: string; values: Map<string, number> }>()
  for (const text of texts) {
    const { covered, slots } = rangesOf(text)
    for (const { kind, start, end } of slots) {
      const after = wordsBefore(text, covered, start)
      const key = `${kind} ${after.toLowerCase()}`
      const slot = bySlot.get(key) ?? { kind, after, values: new Map<string, number>() }
      bySlot.set(key, slot)
      const value = text.slice(start, end).replace(/\s+/g, ' ').trim()
      slot.values.set(value, (slot.values.get(value) ?? 0) + 1)
    }
  }
  return [...bySlot.values()]
    .map(({ kind, after, values }) => ({ kind, after, filled: sumOf(values), values: mostFrequent(values) }))
    .filter(({ filled }) => filled > 1)
    .sort((a, b) => b.filled - a.filled || (a.after < b.after ? -1 : 1))
    .slice(0, MOST_SLOTS)
}

/** The last words of the template that stand right before a place. */
function wordsBefore(text: string, covered: Attribution['covered'], place: number): string {
  const range = covered.findLast(({ end }) => end <= place)
  if (range === undefined || /\p{L}/u.test(text.slice(range.end, place))) return ''
  return text.slice(range.start, range.end).trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ')
}

const sumOf = (values: ReadonlyMap<string, number>): number => [...values.values()].reduce((sum, n) => sum + n, 0)

function mostFrequent(values: ReadonlyMap<string, number>): { value: string; n: number }[] {
  return [...values]
    .map(([value, n]) => ({ value, n }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
}
