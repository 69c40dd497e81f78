import type { ListFilter, Sort } from '#server/domain/filter'
import type { ScoreBand } from '#server/domain/score-band'
import { formatCount, formatDay, formatDays } from '../_format'
import { CHANNEL_WORDS, FIRST_REPLY_WORDS, SHIFT_WORDS } from '../_words'
import { measureWords, slotWords } from './measure-words'

/** What people call what a filter names by number; null where it names none or it is unknown. */
export interface ListNames {
  vendor: string | null
  agent: string | null
  slot: string | null
}

export const SORT_WORDS: Readonly<Record<Sort, string>> = {
  recent: 'Latest first',
  earliest: 'Earliest first',
  lowest_score: 'Lowest score first',
  highest_score: 'Highest score first',
  slowest_first_reply: 'Slowest first reply first',
  slowest_later_reply: 'Slowest later reply first',
  longest_wait: 'Longest wait first',
}

export const SCORE_BAND_WORDS: Readonly<Record<ScoreBand, string>> = {
  under_50: 'under 50',
  from_50: '50 to under 75',
  from_75: '75 to under 90',
  from_90: '90 and more',
  none: 'no score',
}

/** The days of a filter in words; null where it is not limited to any. */
export function periodWords({ from, to }: Pick<ListFilter, 'from' | 'to'>): string | null {
  if (from !== null && to !== null) return formatDays(from, to)
  if (from !== null) return `from ${formatDay(from)}`
  return to === null ? null : `up to ${formatDay(to)}`
}

/** What a list is, in words, piece by piece: what, whose, which of them, when, and how many rows. */
export function describeList(filter: ListFilter, names: ListNames, rows: number): readonly string[] {
  const slot = slotWords(filter, names.slot)
  return [
    slot === null ? measureWords(filter) : `${measureWords(filter)}: ${slot}`,
    vendorWords(filter, names.vendor),
    filter.agentId === null ? null : (names.agent ?? 'an unknown agent'),
    topicWords(filter),
    filter.channel && CHANNEL_WORDS[filter.channel],
    filter.shift && SHIFT_WORDS[filter.shift],
    filter.outcome && `first reply: ${FIRST_REPLY_WORDS[filter.outcome]}`,
    filter.band && `score: ${SCORE_BAND_WORDS[filter.band]}`,
    filter.search && `found: ${filter.search}`,
    periodWords(filter) ?? 'all days',
    rows === 1 ? '1 row' : `${formatCount(rows)} rows`,
  ].filter((piece) => piece !== null)
}

export function vendorWords({ vendor }: Pick<ListFilter, 'vendor'>, name: string | null): string | null {
  if (vendor === null) return null
  return vendor === 'nobody' ? 'carried by no vendor' : (name ?? 'an unknown vendor')
}

/** The topic that a list is narrowed to; null where it is not. */
export function topicWords({ topic }: Pick<ListFilter, 'topic'>): string | null {
  if (topic === null) return null
  return topic === '' ? 'no topic told' : topic
}
