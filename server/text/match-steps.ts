import type { Span } from './lexicon'
import type { Reach } from './reach'

/** One step of a way to say something: what must, or must not, stand how far behind the step before. */
export interface Step {
  /** Any of these classes, START or END; of a forbidden step none may stand there. */
  classes: readonly number[]
  isForbidden: boolean
  /** What may lie before it. */
  gap: { most: number; crosses: 'nothing' | 'clauses' | 'sentences' }
}

/** The beginning and the end of a sentence, in place of a class. */
export const START = -1
export const END = -2

/** A text in which steps are looked for. */
export interface Reading {
  size: number
  /** Where a class stands, in order; of those with one first word the longest first. */
  spansOf: (classId: number) => readonly Span[]
  reach: Reach
}

/** Every stretch of words that fits the steps, in the order of their ends; for each end the shortest. */
export function matchSteps(steps: readonly Step[], reading: Reading): Span[] {
  let ends: Span[] = []
  for (const [index, step] of steps.entries()) {
    if (step.isForbidden) ends = ends.filter((span) => !goesOn(span, step, reading))
    else if (index === 0) ends = positionsOf(step, reading)
    else ends = joined(ends, positionsOf(step, reading), step, reading.reach)
    if (ends.length === 0) return []
  }
  return ends
}

function positionsOf(step: Step, { size, spansOf, reach }: Reading): Span[] {
  const all: Span[] = []
  for (const id of step.classes) {
    if (id === START) {
      for (let at = 0; at < size; at++)
        if (at === 0 || reach.sentence[at] !== reach.sentence[at - 1]) all.push([at, at])
    } else if (id === END) {
      for (let at = 0; at < size; at++) if (reach.sentence[at + 1] !== reach.sentence[at]) all.push([at, at])
    } else for (const span of spansOf(id)) all.push(span)
  }
  return step.classes.length === 1 ? all : all.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

/** A phrase is at most so long, so that ends out of order are out by no more. */
const LONGEST_PHRASE = 8

/** Stretches that go on with one of `here`: for each the latest beginning, so that the words found are few. */
function joined(ends: readonly Span[], here: readonly Span[], step: Step, reach: Reach): Span[] {
  const goneOn: Span[] = []
  let behind = 0
  for (const [from, to] of here) {
    // Both lists are in order but for the lengths of phrases: only what ends shortly before can be gone on with.
    while (behind < ends.length && (ends[behind]?.[1] ?? 0) <= from + LONGEST_PHRASE) behind += 1
    let latest = -1
    for (let index = behind - 1; index >= 0; index--) {
      const span = ends[index]
      if (span === undefined || wordsBetween(span[1], from, reach) > step.gap.most + LONGEST_PHRASE) break
      if (span[1] <= from && span[0] > latest && mayFollow(span, from, step, reach)) latest = span[0]
    }
    if (latest >= 0) goneOn.push([latest, to])
  }
  return goneOn
}

function wordsBetween(end: number, from: number, { words }: Reach): number {
  return (words[from] ?? 0) - (words[end] ?? 0)
}

/** Whether a step that begins at a token may follow a stretch: what lies between is little enough and of its kind. */
function mayFollow([start, end]: Span, from: number, { gap }: Step, reach: Reach): boolean {
  const { clause, sentence } = reach
  if (wordsBetween(end, from, reach) > gap.most) return false
  if (gap.crosses === 'sentences') return true
  // The beginning of a sentence is a stretch of no token.
  const last = start === end ? end : end - 1
  if (sentence[last] !== sentence[from]) return false
  return gap.crosses === 'clauses' || clause[last] === clause[from]
}

function goesOn(span: Span, step: Step, { spansOf, reach }: Reading): boolean {
  return step.classes.some((id) => {
    const here = spansOf(id)
    for (let index = firstFrom(here, span[1]); index < here.length; index++) {
      const from = here[index]?.[0] ?? 0
      if (wordsBetween(span[1], from, reach) > step.gap.most) return false
      if (mayFollow(span, from, step, reach)) return true
    }
    return false
  })
}

/** The place of the first span that begins at a token or behind it. */
function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[0] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
