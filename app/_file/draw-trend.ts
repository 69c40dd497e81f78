import type { WeeklyPoint, WeeklyTrend } from '../_charts/prepare-weekly-trend'
import { html, type Markup } from './html'

const WIDTH = 860
const HEIGHT = 220
const LEFT = 52
const RIGHT = 16
const TOP = 16
const BOTTOM = 28

interface Place {
  x: (index: number) => number
  y: (value: number) => number
}

/** A figure by week as a line with its gaps, what chance would give in grey, and signals as filled points with their values. */
export function drawTrend(
  trend: WeeklyTrend,
  title: string,
  format: (value: number) => string,
  target: number | null = null,
): Markup {
  const { points, axis } = trend
  const width = (WIDTH - LEFT - RIGHT) / Math.max(1, points.length - 1)
  const place: Place = {
    x: (index) => round(LEFT + width * index),
    y: (value) => round(TOP + ((HEIGHT - TOP - BOTTOM) * (axis.to - value)) / (axis.to - axis.from)),
  }
  const step = Math.ceil(points.length / 9)
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
${bands(points, place)}
${axis.ticks.map((tick) => html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${place.y(tick)}" y2="${place.y(tick)}"/><text x="${LEFT - 8}" y="${place.y(tick) + 4}" text-anchor="end">${format(tick)}</text>`)}
${target !== null && html`<line class="target" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${place.y(target)}" y2="${place.y(target)}"/><text class="target" x="${WIDTH - RIGHT}" y="${place.y(target) - 6}" text-anchor="end">target</text>`}
<path class="line" d="${linePath(
    points.map(({ whole }) => whole),
    place,
  )}"/>
<path class="line so-far" d="${linePath(
    points.map(({ fromBegun }) => fromBegun),
    place,
  )}"/>
<path class="line so-far" d="${linePath(
    points.map(({ soFar }) => soFar),
    place,
  )}"/>
${points.map(({ whole, begun, running, week, signalAbove, signalBelow }, index) => [
  whole !== null && html`<circle class="dot" cx="${place.x(index)}" cy="${place.y(whole)}" r="2"/>`,
  begun !== null && inPart(place.x(index), place.y(begun), 'start', 'part'),
  running !== null && inPart(place.x(index), place.y(running), 'end', 'so far'),
  signalAbove !== null && signal(place.x(index), place.y(signalAbove), -9, format(signalAbove)),
  signalBelow !== null && signal(place.x(index), place.y(signalBelow), 18, format(signalBelow)),
  index % step === 0 &&
    html`<text x="${place.x(index)}" y="${HEIGHT - 8}" text-anchor="middle">${week.replace(/ \d{4}$/, '')}</text>`,
])}</svg>`
}

function inPart(x: number, y: number, anchor: 'start' | 'end', words: string): Markup {
  return html`<circle class="running" cx="${x}" cy="${y}" r="3"/><text x="${x}" y="${y - 9}" text-anchor="${anchor}">${words}</text>`
}

function signal(x: number, y: number, below: number, words: string): Markup {
  return html`<circle class="signal" cx="${x}" cy="${y}" r="4.5"/><text class="signal" x="${x}" y="${y + below}" text-anchor="middle">${words}</text>`
}

/** A band between each two weeks that both have one. */
function bands(points: readonly WeeklyPoint[], { x, y }: Place): readonly (Markup | null)[] {
  return points.slice(1).map((point, before) => {
    const from = points[before]?.expected ?? null
    const to = point.expected
    if (from === null || to === null) return null
    const corners = [
      [x(before), y(from[1])],
      [x(before + 1), y(to[1])],
      [x(before + 1), y(to[0])],
      [x(before), y(from[0])],
    ]
    return html`<polygon class="expected" points="${corners.map((corner) => corner.join(',')).join(' ')}"/>`
  })
}

function linePath(values: readonly (number | null)[], { x, y }: Place): string {
  return values
    .flatMap((value, index) => {
      if (value === null) return []
      const isGoingOn = index > 0 && values[index - 1] !== null
      return [`${isGoingOn ? 'L' : 'M'}${x(index)} ${y(value)}`]
    })
    .join('')
}

function round(place: number): number {
  return Math.round(place * 10) / 10
}
