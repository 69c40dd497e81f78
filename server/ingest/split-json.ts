import type { JsonObject } from './formats/adapter'
import { endOfString, isObject, unwrapEntry } from './json-envelope'
import { createJsonScanner, type JsonPiece } from './json-scanner'

export interface JsonEntry {
  /** Line of the file on which the entry starts, from 1. */
  line: number
  /** As the file has it; the beginning only of an entry that is too large, or is no object. */
  raw: string
  /** Null where there is a problem. */
  value: JsonObject | null
  /** One sentence. */
  problem: string | null
}

const ENTRIES_PER_BATCH = 500
const CHARACTERS_PER_BATCH = 1 << 20
const SLICE = 1 << 16

/**
 * The objects of a JSON export (line ends are "\n"), in batches, in file order: one object a line, an array, objects
 * one after the other, the list inside a known envelope ({"tickets": [...]}, {"data": {"items": [...]}}), or a single
 * object; {"ticket": {...}} is unwrapped. A broken object is an entry with a problem, and reading goes on with the next;
 * so is one over 64 MB, one that the file ends in, and anything that is no object. Whole numbers too large for a
 * JavaScript number are given as strings, digit for digit. Linear in the text, in the memory of one object.
 * Empty in, nothing out.
 */
export async function* splitJson(text: AsyncIterable<string>): AsyncGenerator<JsonEntry[]> {
  const scanner = createJsonScanner()
  let batch: JsonEntry[] = []
  let characters = 0
  for await (const chunk of inSlices(text)) {
    for (const piece of scanner.feed(chunk)) {
      batch.push(toEntry(piece))
      characters += piece.raw.length
      if (batch.length < ENTRIES_PER_BATCH && characters < CHARACTERS_PER_BATCH) continue
      yield batch
      batch = []
      characters = 0
    }
  }
  batch.push(...scanner.end().map(toEntry))
  if (batch.length > 0) yield batch
}

/** Going back to the list of an envelope copies the rest of a chunk; so none is long. */
async function* inSlices(text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const chunk of text) {
    for (let at = 0; at < chunk.length; at += SLICE) yield chunk.slice(at, at + SLICE)
  }
}

/** As Python writes missing numbers. */
const NOT_A_NUMBER = /:\s*-?(?:NaN|Infinity)\s*[,}\]]/

function toEntry({ line, raw, problem }: JsonPiece): JsonEntry {
  if (problem !== null) return { line, raw, value: null, problem }
  const value = parseObject(raw)
  return value === null
    ? {
        line,
        raw,
        value: null,
        problem: NOT_A_NUMBER.test(raw)
          ? 'The object is not valid JSON: it has NaN or Infinity in it, where JSON only knows null.'
          : 'The object is not valid JSON: a comma, a quote or a bracket is missing in it.',
      }
    : { line, raw, value, problem: null }
}

function parseObject(raw: string): JsonObject | null {
  try {
    const rounded: unknown = JSON.parse(raw)
    const value: unknown = /\d{16}/.test(raw) ? JSON.parse(withLargeNumbersQuoted(raw)) : rounded
    if (!isObject(value)) return null
    const entry = unwrapEntry(value)
    return isObject(entry) ? entry : null
  } catch {
    return null
  }
}

/** Ids of 17 digits and more lose their last ones as numbers (formats.md 8, fact 31). `json` is valid JSON. */
function withLargeNumbersQuoted(json: string): string {
  const parts: string[] = []
  let copied = 0
  for (let at = 0; at < json.length; at++) {
    const char = json.charAt(at)
    if (char === '"') at = endOfString(json, at) - 1
    else if (char === '-' || (char >= '0' && char <= '9')) {
      const start = at
      while (/[\d+\-.eE]/.test(json.charAt(at + 1))) at++
      const number = json.slice(start, at + 1)
      if (number.length < 16 || !/^-?\d+$/.test(number) || Number.isSafeInteger(Number(number))) continue
      parts.push(json.slice(copied, start), `"${number}"`)
      copied = at + 1
    }
  }
  return copied === 0 ? json : parts.join('') + json.slice(copied)
}
