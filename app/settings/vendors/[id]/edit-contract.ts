import type { Contract, DatedCoverage } from '#server/domain/contract'
import type { OpenHours } from '#server/domain/standard'
import { inOrder } from '../../describe-contract'

/** A contract while somebody writes it: a day may still be missing, as "". */
export interface ContractDraft {
  /** Empty where the vendor has no zone of its own. */
  zone: string
  entries: readonly DraftEntry[]
}

/** A coverage with a name that stays while others come and go. */
export interface DraftEntry extends DatedCoverage {
  key: number
}

export function draftOf(contract: Contract | null): ContractDraft {
  const coverages = inOrder(contract?.coverages ?? [])
  return { zone: contract?.zone ?? '', entries: coverages.map((coverage, key) => ({ ...coverage, key })) }
}

/** As it is saved: earliest first; null where nothing was agreed. */
export function contractOf({ zone, entries }: ContractDraft): Contract | null {
  if (zone === '' && entries.length === 0) return null
  const coverages = inOrder(entries).map(({ from, coverage }) => ({ from, coverage }))
  return { zone: zone === '' ? null : zone, coverages }
}

/** One more entry: the first from the beginning on, a later one like the last and from a day that is still to be said. */
export function withEntry(draft: ContractDraft, companyZone: string): ContractDraft {
  const last = draft.entries.at(-1)
  const key = Math.max(-1, ...draft.entries.map((entry) => entry.key)) + 1
  const entry =
    last === undefined
      ? { key, from: null, coverage: usualHours(draft.zone || companyZone) }
      : { key, from: '', coverage: last.coverage }
  return { ...draft, entries: [...draft.entries, entry] }
}

/** What a contract begins with until somebody says otherwise: Monday to Friday, nine to five. */
export function usualHours(zone: string): OpenHours {
  return { zone, windows: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }], holidays: [], overrides: [] }
}

/** Why a draft cannot be saved yet, in one sentence; null where it can. */
export function problemOf({ entries }: ContractDraft): string | null {
  if (entries.some(({ from }) => from === '')) return 'Say from which day on each of the hours holds.'
  if (new Set(entries.map(({ from }) => from)).size < entries.length)
    return 'Two of the hours begin on the same day: change the day of one, or remove it.'
  if (entries.some(({ coverage }) => coverage?.windows.some(({ days }) => days.length === 0)))
    return 'Choose at least one day for each row of hours, or remove the row.'
  return null
}
