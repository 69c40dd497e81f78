import type { ImportedFacts } from '#server/domain/import'

/** Facts that are told once and hold for the whole conversation: the earliest row that tells them decides. */
const EARLIEST = [
  'customer',
  'channel',
  'subject',
  'topic',
  'language',
  'queue',
  'requestedAt',
] as const satisfies readonly (keyof ImportedFacts)[]

/** Facts that change as a conversation goes on: the latest row that tells them decides. */
const LATEST = [
  'assignee',
  'tags',
  'priority',
  'closedAt',
  'endedBy',
  'status',
  'csat',
] as const satisfies readonly (keyof ImportedFacts)[]

type FactTimes = { [Fact in keyof ImportedFacts]?: number }

/** The facts of one conversation as its rows come in, in any order of rows. */
export interface MergedFacts {
  facts: ImportedFacts
  times: FactTimes
  changed: boolean
}

export function startFacts(facts: ImportedFacts, at: number): MergedFacts {
  const times: FactTimes = {}
  for (const fact of [...EARLIEST, ...LATEST]) if (facts[fact] !== null) times[fact] = at
  return { facts: { ...facts }, times, changed: false }
}

/** Takes over what a row at `at` tells better; on equal times the later row wins for facts that change. */
export function mergeFacts(merged: MergedFacts, facts: ImportedFacts, at: number): void {
  for (const fact of EARLIEST) takeOver(merged, facts, fact, at, (known) => at < known)
  for (const fact of LATEST) takeOver(merged, facts, fact, at, (known) => at >= known)
}

function takeOver<Fact extends keyof ImportedFacts>(
  merged: MergedFacts,
  facts: ImportedFacts,
  fact: Fact,
  at: number,
  isBetter: (known: number) => boolean,
): void {
  const value = facts[fact]
  if (value === null) return
  const known = merged.times[fact]
  if (known !== undefined && !isBetter(known)) return
  merged.times[fact] = at
  if (merged.facts[fact] === value) return
  merged.facts[fact] = value
  merged.changed = true
}
