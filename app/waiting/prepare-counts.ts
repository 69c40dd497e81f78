import { WAITING_PARTS, type WaitingGroup } from '#server/domain/waiting'
import { formatCount } from '../_format'
import { type WaitingFilter, waitingHref } from './waiting-url'
import { NOBODY_WORDS, PART_WORDS } from './waiting-words'

export interface WaitingChoice {
  words: string
  href: string
  isCurrent: boolean
}

export interface WaitingCounts {
  everybody: number
  /** Customers that the filter leaves, on all pages. */
  total: number
  parts: readonly WaitingChoice[]
  holders: readonly WaitingChoice[]
}

/** The choices of part and holder, each with the number of rows that it leads to: the other choice stays as it is. */
export function prepareCounts(groups: readonly WaitingGroup[], filter: WaitingFilter): WaitingCounts {
  const { part, holder } = filter
  const held = holder === null ? groups : groups.filter((group) => holderOf(group) === holder)
  return {
    everybody: sum(groups, 'all'),
    total: sum(held, part),
    parts: WAITING_PARTS.map((choice) => ({
      words: `${PART_WORDS[choice]} ${formatCount(sum(held, choice))}`,
      href: waitingHref({ ...filter, part: choice }),
      isCurrent: choice === part,
    })),
    holders: [
      {
        words: `Anybody's turn ${formatCount(sum(groups, part))}`,
        href: waitingHref({ ...filter, holder: null }),
        isCurrent: holder === null,
      },
      ...groups.map((group) => ({
        words: `${group.holderName ?? NOBODY_WORDS} ${formatCount(group.counts[part])}`,
        href: waitingHref({ ...filter, holder: holderOf(group) }),
        isCurrent: holderOf(group) === holder,
      })),
    ],
  }
}

const holderOf = ({ holderVendorId }: WaitingGroup) => holderVendorId ?? 'nobody'

function sum(groups: readonly WaitingGroup[], part: WaitingFilter['part']): number {
  return groups.reduce((total, { counts }) => total + counts[part], 0)
}
