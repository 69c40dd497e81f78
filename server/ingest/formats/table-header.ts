import { headerKey } from '../fields'
import type { TableHeader } from './adapter'
import { splitSalesforceNames } from './salesforce-names'

/** A header as adapters look at it. */
export function createTableHeader(names: readonly string[], fileName: string): TableHeader {
  const keys = splitSalesforceNames(names, names.map(headerKey))
  const known = new Set(keys)
  return { names, keys, fileName, has: (...wanted) => wanted.every((key) => known.has(key)) }
}
