import type { ImportedFacts } from '#server/domain/import'
import { noFacts } from '#server/domain/import'

/** Facts that are told once and hold for the whole conversation: the earliest row that tells them decides. */
const EARLIEST = [
  'customer',
  'channel',
  'subject',
  'topic',
  'language',
  'queue',
  'openedAt',
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

type Fact = keyof ImportedFacts

/** The facts of one conversation as its rows come in, in any order of rows. */
export interface MergedFacts {
  facts: ImportedFacts
  /** When the row was told that decided a fact; of rows without a time the fact is what it was when it was exported. */
  times: { [Name in Fact]?: number }
  changed: boolean
}

export function startFacts(): MergedFacts {
  return { facts: noFacts(), times: {}, changed: false }
}

/** Takes over what a row at `at` tells better; on equal times the later row wins for facts that change. */
export function mergeFacts(merged: MergedFacts, facts: ImportedFacts, at: number | null): void {
  for (const fact of EARLIEST) if (facts[fact] !== null) takeEarliest(merged, facts, fact, at ?? -Infinity)
  for (const fact of LATEST) if (facts[fact] !== null) takeLatest(merged, facts, fact, at ?? Infinity)
}

/** Takes over what another import tells better, as if its rows followed those merged so far. */
export function mergeImport(merged: MergedFacts, later: MergedFacts): void {
  for (const fact of EARLIEST) {
    const at = later.times[fact]
    if (at !== undefined) takeEarliest(merged, later.facts, fact, at)
  }
  for (const fact of LATEST) {
    const at = later.times[fact]
    if (at !== undefined) takeLatest(merged, later.facts, fact, at)
  }
}

function takeEarliest<Name extends Fact>(merged: MergedFacts, facts: ImportedFacts, fact: Name, at: number): void {
  const known = merged.times[fact]
  if (known === undefined || at < known) takeOver(merged, facts, fact, at)
}

function takeLatest<Name extends Fact>(merged: MergedFacts, facts: ImportedFacts, fact: Name, at: number): void {
  const known = merged.times[fact]
  if (known === undefined || at >= known) takeOver(merged, facts, fact, at)
}

function takeOver<Name extends Fact>(merged: MergedFacts, facts: ImportedFacts, fact: Name, at: number): void {
  merged.times[fact] = at
  if (merged.facts[fact] === facts[fact]) return
  merged.facts[fact] = facts[fact]
  merged.changed = true
}

/** As kept in the database: each fact that is told with its time; null is a row without a time. */
export function storeFacts({ facts, times }: MergedFacts): string {
  const told: Record<string, [unknown, number | null]> = {}
  for (const fact of EARLIEST) if (facts[fact] !== null) told[fact] = [facts[fact], finite(times[fact])]
  for (const fact of LATEST) if (facts[fact] !== null) told[fact] = [facts[fact], finite(times[fact])]
  return JSON.stringify(told)
}

function finite(time: number | undefined): number | null {
  return time === undefined || !Number.isFinite(time) ? null : time
}

/** Merges what imports told, as stored, in the order in which they were taken in. */
export function mergeStored(stored: readonly string[]): MergedFacts {
  const merged = startFacts()
  for (const told of stored) mergeStoredOne(merged, JSON.parse(told))
  merged.changed = false
  return merged
}

type ToldFacts = { [Name in Fact]?: [ImportedFacts[Name], number | null] }

function mergeStoredOne(merged: MergedFacts, told: ToldFacts): void {
  for (const fact of EARLIEST) takeStored(merged, told, fact, -Infinity, takeEarliest)
  for (const fact of LATEST) takeStored(merged, told, fact, Infinity, takeLatest)
}

function takeStored<Name extends Fact>(
  merged: MergedFacts,
  told: ToldFacts,
  fact: Name,
  timeless: number,
  take: (merged: MergedFacts, facts: ImportedFacts, fact: Name, at: number) => void,
): void {
  const entry = told[fact]
  if (entry === undefined) return
  const [value, at] = entry
  take(merged, { ...noFacts(), [fact]: value }, fact, at ?? timeless)
}

export function equalFacts(a: ImportedFacts, b: ImportedFacts): boolean {
  return EARLIEST.every((fact) => a[fact] === b[fact]) && LATEST.every((fact) => a[fact] === b[fact])
}
