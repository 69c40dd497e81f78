import type { Measured } from '../_trpc/outputs'
import { prepareIntervalMark, type Scale } from '../_ui/prepare-interval-mark'
import { html, type Markup } from './html'

interface DrawnInterval {
  measured: Measured
  /** Below this n nothing is drawn. */
  minimum: number
  scale: Scale
  target?: number | null
  inHouse?: number | null
}

/** A line for what chance allows, a dot for the value, a tick for the target, a ring for in-house; the cells beside it say it in figures. */
export function drawInterval({ measured, minimum, scale, target, inHouse }: DrawnInterval): Markup | null {
  const { n, value, interval95 } = measured
  if (value === null || interval95 === null || n < minimum) return null
  const figures = { value, ...interval95, target: target ?? null, inHouse: inHouse ?? null }
  const at = prepareIntervalMark(figures, scale)
  return html`<svg aria-hidden="true"><line class="range" x1="${at.low}%" x2="${at.high}%" y1="10" y2="10"/>
${at.target !== null && html`<line class="target" x1="${at.target}%" x2="${at.target}%" y1="2" y2="18"/>`}
${at.inHouse !== null && html`<circle class="ring" cx="${at.inHouse}%" cy="10" r="4"/>`}
<circle class="dot" cx="${at.value}%" cy="10" r="3.5"/></svg>`
}
