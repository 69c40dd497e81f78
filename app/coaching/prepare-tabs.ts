import { FLAG_STATES, type FlagState } from '#server/domain/flag'

export interface FlagTab {
  state: FlagState
  n: number
  href: string
}

/** The state an address asks for; open where it asks for none that there is. */
export function parseState(value: string | string[] | undefined): FlagState {
  return FLAG_STATES.find((state) => state === value) ?? 'open'
}

/** A tab for every state in the order in which flags pass through them, with the number of flags in it. */
export function prepareTabs(counts: readonly { state: FlagState; n: number }[]): readonly FlagTab[] {
  return FLAG_STATES.map((state) => ({
    state,
    n: counts.find((count) => count.state === state)?.n ?? 0,
    href: `/coaching?state=${state}`,
  }))
}
