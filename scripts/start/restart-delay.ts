const FIRST_MS = 1000
const LONGEST_MS = 30_000
const STEADY_MS = 60_000

/** How long to wait before starting a process again: 1 s, doubled with every crash in a row, 30 s at most. */
export function restartDelayMs(crashesInARow: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, crashesInARow - 1))
}

/** A process that ran for a minute was well: its crash is the first of a new row. */
export function crashesInARowAfter(crashesBefore: number, ranMs: number): number {
  return ranMs >= STEADY_MS ? 1 : crashesBefore + 1
}
