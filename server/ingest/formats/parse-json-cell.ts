import type { JsonObject } from './adapter'

/** The object that a cell holds as JSON, also with the curly quotes of a word processor; null where it holds none. */
export function parseJsonCell(cell: string | null): JsonObject | null {
  const trimmed = cell?.trim() ?? ''
  if (!trimmed.startsWith('{')) return null
  return parsed(trimmed) ?? parsed(trimmed.replace(/[“”„]/g, '"'))
}

function parsed(json: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(json)
    // A JSON text that begins with "{" and can be parsed is an object.
    return value as JsonObject
  } catch {
    return null
  }
}
