import type { ImportOptions } from '#server/domain/import'
import { formatUnits } from '../_format'

/** What a person said about how to read a file, on one line; empty where everything was found by itself. */
export function describeMapping({ vendorColumn, zone, dayMonthOrder, mapping }: Omit<ImportOptions, 'asOf'>): string {
  const many = (values: object, one: string, plural?: string) => {
    const count = Object.keys(values).length
    return count > 0 && formatUnits(count, one, plural)
  }
  const parts = [
    vendorColumn && `vendor from column “${vendorColumn}”`,
    zone && `times in ${zone}`,
    dayMonthOrder && (dayMonthOrder === 'day_first' ? 'day before month' : 'month before day'),
    mapping.grain && 'kind of rows chosen',
    mapping.encoding,
    mapping.delimiter && 'separator chosen',
    mapping.quotes && 'quotes chosen',
    mapping.headerLine && `header in line ${mapping.headerLine}`,
    many(mapping.columns, 'column chosen', 'columns chosen'),
    many(mapping.roles, 'word for authors', 'words for authors'),
    many(mapping.agents, 'agent named', 'agents named'),
    many(mapping.bots, 'bot named', 'bots named'),
    many(mapping.aliases, 'second name of an agent', 'second names of agents'),
    many({ ...mapping.vendors, ...mapping.agentVendors }, 'vendor named', 'vendors named'),
  ].filter((part) => part)
  return parts.join(', ')
}
