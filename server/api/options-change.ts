import { z } from 'zod'
import { GRAINS, ROLE_CHOICES } from '#server/domain/import'

const LONGEST_NAME = 500
const MOST_NAMES = 2000

const name = z.string().max(LONGEST_NAME)
const filled = z.string().trim().min(1).max(LONGEST_NAME)
const named = <Value extends z.ZodType>(value: Value) =>
  z.record(name, value).refine((record) => Object.keys(record).length <= MOST_NAMES, 'Too many at once.')

const mapping = z.strictObject({
  format: z.string().max(100).nullable().optional(),
  grain: z.enum(GRAINS).nullable().optional(),
  columns: named(name.nullable()).optional(),
  roles: named(z.enum(ROLE_CHOICES)).optional(),
  vendors: named(filled).optional(),
  agentVendors: named(filled).optional(),
  agents: z.array(filled).max(MOST_NAMES).optional(),
  bots: z.array(filled).max(MOST_NAMES).optional(),
  aliases: named(filled).optional(),
  encoding: z.string().max(40).nullable().optional(),
  delimiter: z.string().length(1).nullable().optional(),
  headerLine: z.number().int().positive().nullable().optional(),
  quotes: z.enum(['plain', 'backslash']).nullable().optional(),
})

/** What a person says anew about how files are read; what is absent stays, null takes back. */
export const optionsChange = z.strictObject({
  vendor: z.string().trim().min(1).max(200).nullable().optional(),
  vendorColumn: name.nullable().optional(),
  zone: z.string().trim().max(100).nullable().optional(),
  dayMonthOrder: z.enum(['day_first', 'month_first']).nullable().optional(),
  mapping: mapping.optional(),
})
