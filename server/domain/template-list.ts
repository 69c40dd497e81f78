import type { PeriodFilter } from './filter'
import type { ApprovedAs, TemplateKind, TemplateMark } from './template'

/** What has been settled about a template; "unreviewed" is nothing, "excluded" is "no template". */
export const REVIEW_STATES = ['unreviewed', 'approved', 'acknowledgement', 'autoresponder', 'excluded'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

export const TEMPLATE_SORTS = ['most_used', 'most_costly', 'newest', 'latest_use'] as const
export type TemplateSort = (typeof TEMPLATE_SORTS)[number]

/** Which templates are listed, and of which uses the figures beside them are. */
export interface TemplateFilter extends PeriodFilter {
  /** Words of the name or the text. */
  search: string | null
  /** Whose uses count; templates that it never used are left out. */
  vendor: number | 'nobody' | null
  /** Null is every template but those that were said to be none. */
  state: ReviewState | null
  kind: TemplateKind | null
}

/** A template as it was found and as people settled it. */
export interface SettledTemplate {
  id: string
  kind: TemplateKind
  /** Slots as "⟨name⟩". */
  text: string
  /** What a person called it. */
  name: string | null
  approvedAs: ApprovedAs | null
  markedAs: TemplateMark | null
  /** It reads like a first acknowledgement, whatever was said of it. */
  readsLikeAcknowledgement: boolean
  /** The templates that count as this one. */
  mergedIds: readonly string[]
}

/** An approval and a mark may both be there; the mark decides what it counts as. */
export function reviewStateOf({ approvedAs, markedAs }: Pick<SettledTemplate, 'approvedAs' | 'markedAs'>): ReviewState {
  if (markedAs !== null) return markedAs
  return approvedAs === null ? 'unreviewed' : 'approved'
}

export interface VendorUses {
  vendorId: number | null
  vendorName: string | null
  uses: number
}

/** Uses week by week, each from its Monday, YYYY-MM-DD. */
export interface UsesTrend {
  /** `signal`: outside what the other weeks would lead one to expect. */
  weeks: readonly { start: string; uses: number; signal: boolean }[]
  /** What is to be expected; null with fewer than eight weeks. */
  band: { lower: number; upper: number } | null
}

export interface ListedTemplate extends SettledTemplate {
  uses: number
  /** Uses of replies long enough to judge. */
  judgedUses: number
  /** The vendor with the most uses first. */
  vendors: readonly VendorUses[]
  /** Uses that cost points. */
  costly: number
  /** Uses that answered the customer in a conversation that was closed, and those after which nothing more was needed. */
  ends: number
  settled: number
  /** First and last day on which a conversation with a use began; null without uses. */
  firstDay: string | null
  lastDay: string | null
  trend: UsesTrend
}

export interface TemplatePage {
  rows: readonly ListedTemplate[]
  /** Templates that match, and their uses. */
  total: number
  uses: number
  /** Templates known at all. */
  known: number
  /** Replies long enough to judge, of which the shares are. */
  judged: number
  hasMore: boolean
  /** The last day of the data; null before anything is scored. */
  lastDay: string | null
}
