import { createLoader, createSerializer, parseAsStringLiteral } from 'nuqs/server'
import type { PeriodFilter } from '#server/domain/filter'
import { FUNNEL_TARGETS, FUNNEL_UNITS, type FunnelChoice } from '#server/domain/funnel'
import { hrefWith, readPeriod, type SearchParams } from '../_url/filter-url'

const funnelParsers = {
  units: parseAsStringLiteral(FUNNEL_UNITS).withDefault('vendors'),
  target: parseAsStringLiteral(FUNNEL_TARGETS).withDefault('in_house'),
}

const loadFunnel = createLoader(funnelParsers)
const serializeFunnel = createSerializer(funnelParsers)

export interface CompareAsked {
  period: PeriodFilter
  choice: FunnelChoice
}

export async function readCompareAsked(searchParams: SearchParams): Promise<CompareAsked> {
  return { period: await readPeriod(searchParams), choice: await loadFunnel(searchParams) }
}

/** The page with whose first replies its funnel shows; a period is put behind it. */
export function comparePath(choice: FunnelChoice): string {
  return serializeFunnel('/compare', choice)
}

export function compareHref({ period, choice }: CompareAsked): string {
  return hrefWith(comparePath(choice), period)
}
