import { Area, ComposedChart, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts'
import { formatChosenShare, formatCount } from '../_format'
import type { DrawnFunnel, FunnelMark } from './prepare-funnel'

interface DrawFunnelProps {
  title: string
  funnel: DrawnFunnel
  target: number
  targetWords: string
}

const HEIGHT = 320
const AXIS = 48
const MARGIN = { top: 12, right: 12, bottom: 4, left: 0 }
/** Of what is drawn, without the axis. */
const DRAWN = HEIGHT - AXIS - MARGIN.top - MARGIN.bottom
const SMALL = { fontSize: 12, fill: 'var(--ink-2)' }
const HALO = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' }

const COLOURS: Readonly<Record<FunnelMark['place'], string>> = {
  inside: 'var(--ink)',
  above: 'var(--better)',
  far_above: 'var(--better)',
  below: 'var(--worse)',
  far_below: 'var(--critical)',
}

export function DrawFunnel({ title, funnel, target, targetWords }: DrawFunnelProps) {
  const { rows, axis, along, takeaway } = funnel
  const limit = { isAnimationActive: false, activeDot: false, fillOpacity: 1, stroke: 'var(--control)', strokeWidth: 1 }
  return (
    <ComposedChart
      responsive
      style={{ width: '100%', height: HEIGHT }}
      data={rows}
      title={title}
      desc={takeaway}
      margin={MARGIN}
    >
      <XAxis
        type="number"
        dataKey="n"
        domain={[along.from, along.to]}
        ticks={[...along.ticks]}
        interval={0}
        tickFormatter={formatCount}
        axisLine={{ stroke: 'var(--rule)' }}
        tickLine={false}
        tick={SMALL}
        tickMargin={6}
        height={AXIS}
        label={{ value: 'first replies', position: 'insideBottomRight', offset: 0, ...SMALL }}
      />
      <YAxis
        domain={[axis.from, axis.to]}
        ticks={[...axis.ticks]}
        tickFormatter={formatChosenShare}
        axisLine={false}
        tickLine={false}
        tick={SMALL}
        width={56}
      />
      <Area dataKey="alarm" fill="color-mix(in srgb, var(--band) 45%, var(--paper))" {...limit} />
      <Area dataKey="alert" fill="var(--band)" strokeDasharray="4 3" {...limit} />
      <ReferenceLine
        y={target}
        stroke="var(--accent)"
        strokeWidth={1.5}
        label={{ value: targetWords, position: 'insideBottomRight', ...HALO, fontSize: 12, fill: 'var(--accent)' }}
      />
      <Scatter dataKey="share" isAnimationActive={false} shape={Mark} />
    </ComposedChart>
  )
}

interface MarkProps {
  cx?: number
  cy?: number
  mark?: FunnelMark | null
}

/** A dot within the limits, a triangle beyond the first and a diamond beyond the second. */
function Mark({ cx, cy, mark }: MarkProps) {
  if (cx === undefined || cy === undefined || !mark) return <g />
  const { place, label, isRight, drop } = mark
  return (
    <g fill={COLOURS[place]}>
      <path d={SHAPES[place]} transform={`translate(${cx} ${cy})`} stroke="var(--paper)" />
      {label !== null && (
        <text
          x={cx + (isRight ? -9 : 9)}
          y={cy + 4 + drop * DRAWN}
          fontSize={12}
          textAnchor={isRight ? 'end' : 'start'}
          {...HALO}
        >
          {label}
        </text>
      )}
    </g>
  )
}

const DIAMOND = 'M0 -7 L6 0 L0 7 L-6 0 Z'
const SHAPES: Readonly<Record<FunnelMark['place'], string>> = {
  inside: 'M-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 Z',
  above: 'M0 -6 L6 5 L-6 5 Z',
  below: 'M0 6 L6 -5 L-6 -5 Z',
  far_above: DIAMOND,
  far_below: DIAMOND,
}
