import type { TableHeader } from './adapter'

/** How many of these header keys, separated by commas, a header has. */
export function countKeys(header: TableHeader, keys: string): number {
  return keys.split(',').filter((key) => header.has(key.trim())).length
}
