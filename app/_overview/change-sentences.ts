import type { PeriodFilter } from '#server/domain/filter'
import { listsOf } from '../_figures/lists-of'
import { formatCount, formatDays, formatDuration, formatPercent, formatPoints } from '../_format'
import type { ChangeFact, Changes } from '../_trpc/outputs'
import { listHref, vendorHref } from '../_url/filter-url'

/** A part of a sentence: words, a name of the export, or words that open what is behind them. */
export type Part = string | { name: string } | { words: string; href: string }

interface Told {
  days: Changes['days']
  /** What the page is narrowed to: who waits now is told of all of it. */
  filter: PeriodFilter
}

/** A fact in a sentence whose numbers are links: to lists of exactly as many rows, to scorecards, or to a conversation. */
export function changeSentence(fact: ChangeFact, told: Told): Part[] {
  const { now, before } = told.days
  switch (fact.kind) {
    case 'steady':
      return ['No vendor’s score or share of first replies in time moved by more than chance would give.']
    case 'too_few':
      return ['No vendor has enough conversations in both periods to tell a change from chance.']
    case 'moved':
      return movedSentence(fact, told)
    case 'costs_more': {
      const { vendor, title, criterion, findings } = fact
      const card = vendorHref(vendor.id, now)
      return [
        `“${title}” costs `,
        { name: vendor.name },
        ' ',
        { words: `${formatPoints(fact.now.value)} points`, href: `${card}#points-lost` },
        ', ',
        { words: `${formatPoints(fact.difference)} more`, href: `${vendorHref(vendor.id, before)}#points-lost` },
        ` than before (${rangeOf(fact.interval95, formatPoints)}), in `,
        counted(findings, 'finding', listsOf(vendor.id, now)('lost', { slot: criterion }, 'lowest_score')),
        '.',
      ]
    }
    case 'waiting': {
      const { count, longest } = fact
      return [
        counted(count, 'conversation', listHref({ ...told.filter, measure: 'waiting' }, 'longest_wait')),
        count === 1 ? ' waits for an answer at the data’s end' : ' wait for an answer at the data’s end',
        ...(longest === null
          ? []
          : [
              count === 1 ? ', for ' : ', the longest for ',
              { words: formatDuration(longest.ms), href: `/conversations/${longest.conversationId}` },
            ]),
        '.',
      ]
    }
    case 'left_unanswered':
      return [
        counted(fact.now, 'conversation', listHref({ ...now, measure: 'left_unanswered' })),
        fact.now === 1 ? ' was left unanswered, ' : ' were left unanswered, ',
        counted(fact.before, null, listHref({ ...before, measure: 'left_unanswered' })),
        ' before.',
      ]
  }
}

function movedSentence(fact: ChangeFact & { kind: 'moved' }, { days: { now, before } }: Told): Part[] {
  const { vendor, figure, difference, interval95 } = fact
  const isScore = figure === 'score'
  const say = isScore ? formatPoints : formatPercent
  const lists = { now: listsOf(vendor.id, now), before: listsOf(vendor.id, before) }
  const direction = difference > 0 ? 'rose' : 'fell'
  const change = `by ${formatPoints(Math.abs(difference))} points (${rangeOf(interval95, formatPoints)})`
  if (figure === 'critical' || figure === 'left_unanswered') {
    const countOf = ({ value, n }: typeof fact.now) => Math.round((value ?? 0) * n)
    const what = figure === 'critical' ? 'Conversations with a critical error' : 'Conversations left unanswered'
    return [
      `${what} ${direction} at `,
      { name: vendor.name },
      ' to ',
      counted(countOf(fact.now), null, lists.now(figure)),
      ' of ',
      counted(fact.now.n, null, lists.now('conversations')),
      ', from ',
      counted(countOf(fact.before), null, lists.before(figure)),
      ' of ',
      counted(fact.before.n, null, lists.before('conversations')),
      ': more than chance would give.',
    ]
  }
  return [
    isScore ? 'The score of ' : 'First replies in time of ',
    { name: vendor.name },
    ` ${direction} ${change} to `,
    { words: say(fact.now.value), href: vendorHref(vendor.id, now) },
    ', from ',
    { words: say(fact.before.value), href: vendorHref(vendor.id, before) },
    ': more than chance would give.',
  ]
}

/** "1.1 to 5.3", of how much it changed whatever the direction. */
function rangeOf({ low, high }: { low: number; high: number }, say: (share: number) => string): string {
  const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b)
  return `${say(least ?? 0)} to ${say(most ?? 0)}`
}

function counted(count: number, unit: string | null, href: string): Part {
  const words = unit === null ? formatCount(count) : `${formatCount(count)} ${count === 1 ? unit : `${unit}s`}`
  return count === 0 ? words : { words, href }
}

/** "9–15 Nov 2026 against 2–8 Nov 2026". */
export function comparedDaysWords({ now, before }: Changes['days']): string {
  return `${formatDays(now.from, now.to)} against ${formatDays(before.from, before.to)}`
}
