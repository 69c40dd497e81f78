import type { ListFilter, PeriodFilter, Sort } from '#server/domain/filter'
import type { ListedMeasure } from '#server/domain/measure'
import { hrefWith, listHref, readListFilter, type SearchParams } from '../_url/filter-url'

/** The period, strata and vendor of the page, and the topic that is looked at closely. */
export type TopicsAsked = PeriodFilter & Pick<ListFilter, 'vendor' | 'topic'>

export async function readTopicsAsked(searchParams: SearchParams): Promise<TopicsAsked> {
  const { from, to, channel, shift, vendor, topic } = (await readListFilter(searchParams)).filter
  return { from, to, channel, shift, vendor, topic }
}

export function topicsHref(asked: Partial<TopicsAsked>): string {
  return hrefWith('/topics', asked)
}

export type ListOfTopic = (measure: ListedMeasure, narrowing?: Partial<ListFilter>, sort?: Sort) => string

/** The lists behind the figures of one topic. */
export function listsOfTopic(asked: TopicsAsked, topic: string): ListOfTopic {
  return (measure, narrowing = {}, sort) => listHref({ ...asked, topic, measure, ...narrowing }, sort)
}
