import type { WaitDistribution } from '../_charts/prepare-wait-distribution'
import { formatCount } from '../_format'
import { html, type Markup } from './html'

const WIDTH = 860
const HEIGHT = 220
const TOP = 34
const BOTTOM = 28

/** Waits by how long they were as bars with their counts, and the target where there is one. */
export function drawWaits(distribution: WaitDistribution, title: string, targetWords: string | null): Markup {
  const { bars, targetAt } = distribution
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const step = WIDTH / bars.length
  const floor = HEIGHT - BOTTOM
  const tallest = floor - TOP
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
${bars.map(({ count, edge, isWithinTarget }, index) => {
  const height = (tallest * count) / most
  const x = step * index
  return html`<rect class="${isWithinTarget ? 'met' : 'other'}" x="${figure(x + 1)}" y="${figure(floor - height)}" width="${figure(step - 2)}" height="${figure(height)}"/>
${count > 0 && html`<text x="${figure(x + step / 2)}" y="${figure(floor - height - 5)}" text-anchor="middle">${formatCount(count)}</text>`}
${index + 1 < bars.length && html`<text x="${figure(x + step)}" y="${floor + 18}" text-anchor="middle">${edge}</text>`}`
})}
<line class="axis" x1="0" x2="${WIDTH}" y1="${floor}" y2="${floor}"/>
${targetAt !== null && targetLine(step * targetAt, floor, targetWords)}</svg>`
}

function targetLine(x: number, floor: number, words: string | null): Markup {
  const isRight = x > 0.7 * WIDTH
  return html`<line class="target" x1="${figure(x)}" x2="${figure(x)}" y1="4" y2="${floor}"/>
<text class="target" x="${figure(isRight ? x - 6 : x + 6)}" y="12" text-anchor="${isRight ? 'end' : 'start'}">${words}</text>`
}

function figure(place: number): string {
  return place.toFixed(1)
}
