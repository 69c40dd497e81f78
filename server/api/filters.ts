import { z } from 'zod'
import { FIRST_REPLY_OUTCOMES } from '#server/domain/clock'
import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import { LONGEST_TOPIC, RESULTS, SORTS, TREND_STEPS } from '#server/domain/filter'
import { LISTED_MEASURES } from '#server/domain/measure'
import { SCORE_BANDS } from '#server/domain/score-band'
import { LONGEST_SEARCH } from '#server/domain/search'

const day = z.iso.date()

export const periodFilter = z.object({
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  channel: z.enum(CHANNELS).nullable().default(null),
  shift: z.enum(SHIFTS).nullable().default(null),
})

export const trendStep = z.enum(TREND_STEPS).default('week')

export const vendorOrNobody = z.union([z.number().int().positive(), z.literal('nobody')])

/** A letter may take two units. */
export const topicName = z.string().max(2 * LONGEST_TOPIC)

export const listFilter = periodFilter.extend({
  measure: z.enum(LISTED_MEASURES).default('conversations'),
  result: z.enum(RESULTS).nullable().default(null),
  slot: z.string().max(100).nullable().default(null),
  topic: topicName.nullable().default(null),
  vendor: vendorOrNobody.nullable().default(null),
  agentId: z.number().int().positive().nullable().default(null),
  outcome: z.enum(FIRST_REPLY_OUTCOMES).nullable().default(null),
  band: z.enum(SCORE_BANDS).nullable().default(null),
  search: z.string().max(LONGEST_SEARCH, `A search may have up to ${LONGEST_SEARCH} letters.`).nullable().default(null),
})

export const sort = z.enum(SORTS).default('recent')

export const cursor = z.object({
  sortValue: z.number(),
  conversationId: z.number().int(),
  ordinal: z.number().int(),
})

export const id = z.number().int().positive()
