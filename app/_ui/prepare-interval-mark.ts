export interface Scale {
  from: number
  to: number
}

export interface IntervalMarkFigures {
  value: number
  low: number
  high: number
  target: number | null
  inHouse: number | null
}

/** Positions from 0 to 100 along the scale; null where there is nothing to draw there. */
export interface IntervalMarkPositions {
  value: number
  low: number
  high: number
  target: number | null
  inHouse: number | null
}

/** Where each figure stands on a scale that a whole column shares; what lies beyond the scale stands at its edge. */
export function prepareIntervalMark(figures: IntervalMarkFigures, scale: Scale): IntervalMarkPositions {
  const place = (figure: number) => positionOn(scale, figure)
  return {
    value: place(figures.value),
    low: place(Math.min(figures.low, figures.value)),
    high: place(Math.max(figures.high, figures.value)),
    target: figures.target === null ? null : place(figures.target),
    inHouse: figures.inHouse === null ? null : place(figures.inHouse),
  }
}

/** A scale that holds every figure of a column, with a little room on both sides, within the limits given. */
export function scaleFor(figures: readonly (number | null)[], limits: Scale): Scale {
  const present = figures.filter((figure) => figure !== null)
  if (present.length === 0) return limits
  const from = Math.min(...present)
  const to = Math.max(...present)
  const room = (to - from) * 0.05 || (limits.to - limits.from) * 0.05
  return { from: Math.max(limits.from, from - room), to: Math.min(limits.to, to + room) }
}

function positionOn({ from, to }: Scale, figure: number): number {
  if (to <= from) return 50
  const share = (figure - from) / (to - from)
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100
}
