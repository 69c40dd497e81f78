import type { Dimension } from '#server/domain/finding'

/** Evidence for the finding with this number, as a range [start, end) of a message's displayed text. */
export interface NumberedRange {
  start: number
  end: number
  marker: number
  dimension: Dimension
}

export interface LanedRange extends NumberedRange {
  /** 0 for the underline nearest to the words; ranges that overlap have different lanes. */
  lane: number
}

export interface EvidencePart {
  start: number
  text: string
  /** The ranges that cover this whole part, the nearest underline first. */
  ranges: readonly LanedRange[]
  /** The ranges that end with this part: their markers stand behind it. */
  ending: readonly LanedRange[]
}

/**
 * Splits a text where ranges begin and end, and at more places within it if asked to. The parts joined are the text; a
 * range beyond the text is cut to it, and an empty one is left out.
 */
export function prepareEvidence(
  text: string,
  ranges: readonly NumberedRange[],
  moreCuts: readonly number[] = [],
): readonly EvidencePart[] {
  const laned = inLanes(text.length, ranges)
  const cuts = new Set([0, text.length, ...moreCuts, ...laned.flatMap(({ start, end }) => [start, end])])
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    return {
      start,
      text: text.slice(start, end),
      ranges: laned.filter((range) => range.start <= start && range.end >= end).sort((a, b) => a.lane - b.lane),
      ending: laned.filter((range) => range.end === end).sort((a, b) => a.marker - b.marker),
    }
  })
}

function inLanes(length: number, ranges: readonly NumberedRange[]): LanedRange[] {
  const laned: LanedRange[] = []
  const byStart = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end || a.marker - b.marker)
  for (const range of byStart) {
    const start = Math.max(0, range.start)
    const end = Math.min(length, range.end)
    if (end <= start) continue
    const taken = new Set(laned.filter((other) => other.end > start).map((other) => other.lane))
    let lane = 0
    while (taken.has(lane)) lane += 1
    laned.push({ ...range, start, end, lane })
  }
  return laned
}
