import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import { listVendors } from '#db/queries/vendors'
import { dayNumber } from '#server/domain/calendar-day'
import type { PeriodFilter } from '#server/domain/filter'
import { grouped } from '#server/domain/grouped'
import type { Scope } from '#server/domain/scope'
import type { UsesTrend } from '#server/domain/template-list'
import { sumGroupsOf } from '../case-mix/sum-groups'
import { stepsUpTo } from '../comparison/steps'
import { periodStandard } from '../period-standard'
import { usesTrend } from '../templates/uses-trend'
import { judgeTopics, type TopicVerdict } from './judge-topics'
import { type HelpPage, listHelpPages } from './list-help-pages'
import { loadTopicRows } from './load-topic-rows'
import { type MeasuredTopic, measureTopics, type OnTopic, type TopicVendor, type VendorOnTopic } from './measure-topics'
import { BY_TOPIC_AND_VENDOR, loadTopicCells, type TopicCells } from './topic-cells'

/** Topics of a period, and of one vendor or all. */
export interface TopicsFilter extends PeriodFilter {
  vendor: number | 'nobody' | null
}

export interface TopicOfVendor extends OnTopic, TopicVendor {
  /** Null for in-house and where there is no in-house team to be held against. */
  against: TopicVerdict | null
}

export interface TopicFigures extends OnTopic {
  /** Empty where nothing tells one. */
  topic: string
  /** Conversations in each of the last 12 weeks. */
  trend: UsesTrend
  /** In-house first; with one vendor asked for, that and in-house. */
  vendors: TopicOfVendor[]
}

export interface Topics {
  zone: string
  firstDay: string
  lastDay: string
  displayFloor: number
  /** Conversations on every topic. */
  conversations: number
  /** The most frequent ones, the most frequent first; what has no topic told comes last. */
  topics: TopicFigures[]
  /** How many topics there are besides, and their conversations. */
  rest: { topics: number; conversations: number }
  hasInHouse: boolean
  /** Without closings told, no conversation can be said to be solved. */
  helpPages: HelpPage[]
}

/** Beyond these the topics are words that hardly ever come twice. */
const MOST_TOPICS = 100

/** Why customers write: every topic with its figures, and how vendors answer it. Null before anything is scored. */
export async function getTopics(database: Database, scope: Scope, filter: TopicsFilter): Promise<Topics | null> {
  const state = await findScoresState(database)
  if (!state) return null
  const { standard } = await periodStandard(database, filter, state)
  const rows = await listVendors(database, scope)
  const vendors: TopicVendor[] = [...rows.map(({ id, name, kind }) => ({ id, name, kind })), NOBODY]
  const inHouse = vendors.find(({ kind }) => kind === 'in_house')
  const cells = loadTopicCells(database, scope, filter)
  const measured = measureTopics(cells, vendors, standard)
  const verdicts = judgeTopics(measured, standard)
  const own = filter.vendor === null ? measured : measureTopics(ofVendor(cells, filter.vendor), vendors, standard)
  const trendOf = trendReader(database, scope, filter, state)
  const shown = [
    ...own.filter(({ topic }) => topic !== '').slice(0, MOST_TOPICS),
    ...own.filter(({ topic }) => topic === ''),
  ]
  const vendorsByTopic = new Map(measured.map((topic) => [topic.topic, topic.vendors]))
  const isShown = ({ id }: TopicVendor) => isAskedFor(id, filter.vendor) || id === inHouse?.id
  const sum = (topics: readonly MeasuredTopic[]) => topics.reduce((n, { conversations }) => n + conversations, 0)
  return {
    zone: standard.businessHours.zone,
    firstDay: state.firstDay,
    lastDay: state.lastDay,
    displayFloor: standard.displayFloor,
    conversations: sum(own),
    topics: shown.map(({ topic, vendors: _, ...figures }) => ({
      ...{ topic, ...figures, trend: trendOf(topic) },
      vendors: (vendorsByTopic.get(topic) ?? [])
        .filter(({ vendor }) => isShown(vendor))
        .map((of) => named(of, verdicts.get(of) ?? null)),
    })),
    rest: { topics: own.length - shown.length, conversations: sum(own) - sum(shown) },
    hasInHouse: inHouse !== undefined,
    helpPages: listHelpPages(database, scope, filter),
  }
}

const NOBODY: TopicVendor = { id: null, name: 'Nobody', kind: null }

function named({ vendor, clusters: _, ...figures }: VendorOnTopic, against: TopicVerdict | null): TopicOfVendor {
  return { ...vendor, ...figures, against }
}

function isAskedFor(vendorId: number | null, vendor: TopicsFilter['vendor']): boolean {
  return vendor === null || vendorId === (vendor === 'nobody' ? null : vendor)
}

function ofVendor({ judged, conversations, repeats }: TopicCells, vendor: TopicsFilter['vendor']): TopicCells {
  const isOwn = ({ vendorId }: { vendorId: number | null }) => isAskedFor(vendorId, vendor)
  return { judged: judged.filter(isOwn), conversations: conversations.filter(isOwn), repeats: repeats.filter(isOwn) }
}

/** Conversations on each topic in the last 12 weeks up to the end of the period. */
function trendReader(
  database: Database,
  scope: Scope,
  filter: TopicsFilter,
  data: { firstDay: string; lastDay: string },
): (topic: string) => UsesTrend {
  const lastDay = filter.to ?? data.lastDay
  const weeks = stepsUpTo('week', { from: data.firstDay, to: lastDay })
  const days = weeks.map(({ start, end }) => ({ from: dayNumber(start), to: dayNumber(end) }))
  const partOf = (day: number) => days.findIndex(({ from, to }) => day >= from && day <= to)
  const whole = { ...filter, from: weeks[0]?.start ?? data.firstDay }
  const parts = { count: weeks.length, partOf }
  const rows = loadTopicRows(database, scope)
  const sums = sumGroupsOf(rows, 'conversations', BY_TOPIC_AND_VENDOR, scope, whole, parts)
  const weeklyByTopic = grouped(
    sums.flatMap((cells, week) =>
      cells.flatMap(({ group: { topic, vendorId }, n }) =>
        isAskedFor(vendorId, filter.vendor) ? [{ topic, day: weeks[week]?.start ?? '', uses: n }] : [],
      ),
    ),
    ({ topic }) => topic,
  )
  return (topic) => usesTrend(weeklyByTopic.get(topic) ?? [], { firstDay: data.firstDay, lastDay })
}
