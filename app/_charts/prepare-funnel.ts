import { formatPercent, formatUnits } from '../_format'
import type { Funnel } from '../_trpc/outputs'

type Range = [low: number, high: number]
type FunnelPoint = Funnel['points'][number]

export interface FunnelMark {
  name: string
  /** How it lies to the limits, which its shape and its words tell. */
  place: Place
  /** Stands beside it; null where there is no room to name all. */
  label: string | null
  /** So far to the right that its label stands to its left. */
  isRight: boolean
  /** By how much of the drawing's height its label stands below it, so that it covers no other. */
  drop: number
}

type Place = 'inside' | 'above' | 'below' | 'far_above' | 'far_below'

export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  inside: 'as chance gives',
  above: 'above',
  below: 'below',
  far_above: 'far above',
  far_below: 'far below',
}

export interface DrawnFunnel {
  /** Along n: the limits as far as the axis goes, and a mark where a unit stands. */
  rows: { n: number; alert: Range; alarm: Range; share: number | null; mark: FunnelMark | null }[]
  /** Tenths around everything that is drawn. */
  axis: Axis
  /** The axis of n. */
  along: Axis
  takeaway: string
}

interface Axis {
  from: number
  to: number
  ticks: readonly number[]
}

const MOST_NAMED = 3
const MOST_TICKS = 6
/** Of the drawing's height, a line of its letters. */
const LINE = 0.055

/**
 * First replies in time over their n with the limits of chance, ready to draw. `isNamed` where every mark has its name beside it and not
 * only those beyond the limits; `targetWords` say whose share the target is.
 */
export function prepareFunnel(funnel: Funnel, isNamed: boolean, targetWords: string): DrawnFunnel {
  const { target, points, curve } = funnel
  const last = curve.at(-1)
  const largest = last?.n ?? 1
  const axis = axisAround([
    target,
    ...points.map(({ share }) => share),
    ...(last ? [last.alarm.low, last.alarm.high] : []),
  ])
  const clamp = (share: number) => Math.max(axis.from, Math.min(axis.to, share))
  const limits = ({ alert, alarm }: Pick<FunnelPoint, 'alert' | 'alarm'>) => ({
    alert: [clamp(alert.low), clamp(alert.high)] satisfies Range,
    alarm: [clamp(alarm.low), clamp(alarm.high)] satisfies Range,
  })
  const marks = points.map((point) => ({ at: point, ...markOf(point, target, largest, isNamed), drop: 0 }))
  dropLabels(marks, axis)
  const rows: DrawnFunnel['rows'] = [
    ...curve.map((at) => ({ n: at.n, ...limits(at), share: null, mark: null })),
    ...marks.map(({ at, ...mark }) => ({ n: at.n, ...limits(at), share: at.share, mark })),
  ]
  return {
    rows: rows.sort((a, b) => a.n - b.n),
    axis,
    along: { from: 0, to: largest, ticks: evenTicks(largest) },
    takeaway: takeawayOf(funnel, targetWords),
  }
}

function markOf(point: FunnelPoint, target: number, largest: number, isNamed: boolean): Omit<FunnelMark, 'drop'> {
  const place = placeOf(point, target)
  const words = place === 'inside' ? point.name : `${point.name}, ${PLACE_WORDS[place]}`
  const label = isNamed || place !== 'inside' ? words : null
  return { name: point.name, place, label, isRight: point.n > largest * 0.6 }
}

/** From the top down every label of a side stands at least a line below the one before. */
function dropLabels(marks: { at: FunnelPoint; label: string | null; isRight: boolean; drop: number }[], axis: Axis) {
  const depthOf = ({ share }: FunnelPoint) => (axis.to - share) / (axis.to - axis.from)
  for (const isRight of [false, true]) {
    let free = Number.NEGATIVE_INFINITY
    const labelled = marks.filter((mark) => mark.label !== null && mark.isRight === isRight)
    for (const mark of labelled.sort((a, b) => depthOf(a.at) - depthOf(b.at) || a.at.n - b.at.n)) {
      const depth = Math.max(free, depthOf(mark.at))
      mark.drop = depth - depthOf(mark.at)
      free = depth + LINE
    }
  }
}

/** Where a unit lies to the limits for its n. */
export function placeOf({ beyond, share }: Pick<FunnelPoint, 'beyond' | 'share'>, target: number): Place {
  if (beyond === null) return 'inside'
  const side = share < target ? 'below' : 'above'
  return beyond === 'alarm' ? `far_${side}` : side
}

function takeawayOf({ points, target, spread }: Funnel, targetWords: string): string {
  const given = spread !== null && spread > 1 ? 'chance and their own spread give' : 'chance gives'
  const usual = `what ${given} around ${targetWords} ${formatPercent(target)}`
  const beyond = points
    .filter((point) => point.beyond !== null)
    .sort((a, b) => Number(b.beyond === 'alarm') - Number(a.beyond === 'alarm') || b.n - a.n)
  if (beyond.length === 0)
    return points.length === 1 ? `The only one lies within ${usual}.` : `All ${points.length} lie within ${usual}.`
  const named = beyond.slice(0, MOST_NAMED).map((point) => `${point.name} ${PLACE_WORDS[placeOf(point, target)]}`)
  const rest = beyond.length - named.length
  const others = rest === 0 ? '' : ` and ${formatUnits(rest, 'other')}`
  const lie = beyond.length === 1 ? 'lies' : 'lie'
  return `Of ${points.length}, ${beyond.length} ${lie} outside ${usual}: ${named.join(', ')}${others}.`
}

function axisAround(shares: readonly number[]): Axis {
  const lowest = Math.max(0, Math.floor(Math.min(...shares) * 10))
  const highest = Math.min(10, Math.max(lowest + 1, Math.ceil(Math.max(...shares) * 10)))
  const step = highest - lowest > MOST_TICKS ? 2 : 1
  const [first, last] = [lowest - (lowest % step), highest + (highest % step)]
  const count = Math.floor((last - first) / step) + 1
  const ticks = Array.from({ length: count }, (_, index) => (first + index * step) / 10)
  return { from: first / 10, to: last / 10, ticks }
}

/** Whole steps of 1, 2, 5, 10, 20, … from 0 on, as many as there is room for. */
function evenTicks(largest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest / MOST_TICKS)))
  const step = [1, 2, 5].map((factor) => factor * power).find((one) => largest / one <= MOST_TICKS) ?? 10 * power
  return Array.from({ length: Math.floor(largest / step) + 1 }, (_, index) => index * step)
}
