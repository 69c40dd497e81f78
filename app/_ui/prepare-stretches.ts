import { type EvidencePart, type NumberedRange, prepareEvidence } from './prepare-evidence'
import type { SlotKind } from './slot-kind-words'

/** Words of a template in a reply, or what fills one of its slots: [start, end) of the displayed text. */
export interface CannedRange {
  start: number
  end: number
  /** Null for the template's own words. */
  slot: SlotKind | null
}

/** A piece of a text that is all a template's words, or all in one slot, or neither, in parts by its evidence. */
export interface TextStretch {
  start: number
  canned: CannedRange | null
  parts: readonly EvidencePart[]
}

/**
 * Splits a text where evidence and canned ranges begin and end. The stretches joined are the text. Canned ranges ascend;
 * where two overlap, the earlier one has the words.
 */
export function prepareStretches(
  text: string,
  ranges: readonly NumberedRange[],
  canned: readonly CannedRange[],
): readonly TextStretch[] {
  const apart = keptApart(text.length, canned)
  const cuts = apart.flatMap(({ start, end }) => [start, end])
  const stretches: { start: number; canned: CannedRange | null; parts: EvidencePart[] }[] = []
  let next = 0
  for (const part of prepareEvidence(text, ranges, cuts)) {
    while ((apart[next]?.end ?? Number.POSITIVE_INFINITY) <= part.start) next += 1
    const range = apart[next]
    const around = range !== undefined && range.start <= part.start ? range : null
    const last = stretches.at(-1)
    if (last !== undefined && last.canned === around) last.parts.push(part)
    else stretches.push({ start: part.start, canned: around, parts: [part] })
  }
  return stretches
}

function keptApart(length: number, ranges: readonly CannedRange[]): CannedRange[] {
  const apart: CannedRange[] = []
  let at = 0
  for (const range of ranges) {
    const start = Math.max(at, range.start)
    const end = Math.min(length, range.end)
    if (end <= start) continue
    apart.push({ ...range, start, end })
    at = end
  }
  return apart
}
