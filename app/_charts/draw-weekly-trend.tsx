import { Area, ComposedChart, LabelList, Line, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts'
import type { WeeklyTrend } from './prepare-weekly-trend'

interface DrawWeeklyTrendProps {
  title: string
  trend: WeeklyTrend
  target: number | null
  format: (value: number) => string
}

const HEIGHT = 220
const SMALL = { fontSize: 12, fill: 'var(--ink-2)' }
const DASHED = {
  stroke: 'var(--ink)',
  strokeWidth: 1.5,
  strokeDasharray: '3 3',
  isAnimationActive: false,
  activeDot: false,
  dot: false,
}
const HOLLOW = { fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.5, isAnimationActive: false }
const SIGNAL = { fontSize: 12, fill: 'var(--worse)' }

export function DrawWeeklyTrend({ title, trend, target, format }: DrawWeeklyTrendProps) {
  const { points, axis, takeaway } = trend
  return (
    <ComposedChart
      responsive
      style={{ width: '100%', height: HEIGHT }}
      data={[...points]}
      title={title}
      desc={takeaway}
      margin={{ top: 12, right: 48, bottom: 0, left: 0 }}
    >
      <XAxis
        dataKey="week"
        axisLine={{ stroke: 'var(--rule)' }}
        tickLine={false}
        tick={SMALL}
        tickFormatter={withoutYear}
        tickMargin={6}
        minTickGap={20}
        padding={{ left: 8, right: 8 }}
      />
      <YAxis
        domain={[axis.from, axis.to]}
        ticks={[...axis.ticks]}
        tickFormatter={format}
        axisLine={false}
        tickLine={false}
        tick={SMALL}
        width={60}
      />
      <Area
        dataKey="expected"
        fill="var(--band)"
        fillOpacity={1}
        stroke="none"
        isAnimationActive={false}
        activeDot={false}
      />
      {target !== null && (
        <ReferenceLine
          y={target}
          stroke="var(--accent)"
          label={{ value: 'target', position: 'right', fontSize: 12, fill: 'var(--accent)' }}
        />
      )}
      <Line
        dataKey="whole"
        stroke="var(--ink)"
        strokeWidth={1.5}
        isAnimationActive={false}
        activeDot={false}
        dot={{ r: 2, fill: 'var(--ink)', stroke: 'none' }}
      />
      <Line dataKey="fromBegun" {...DASHED} />
      <Line dataKey="soFar" {...DASHED} />
      <Scatter dataKey="begun" {...HOLLOW}>
        <LabelList dataKey="begun" position="top" {...SMALL} formatter={sayInstead('part')} />
      </Scatter>
      <Scatter dataKey="running" {...HOLLOW}>
        <LabelList dataKey="running" position="top" {...SMALL} formatter={sayInstead('so\u00a0far')} />
      </Scatter>
      <Scatter dataKey="signalAbove" fill="var(--worse)" isAnimationActive={false}>
        <LabelList dataKey="signalAbove" position="top" {...SIGNAL} formatter={formatSignal(format)} />
      </Scatter>
      <Scatter dataKey="signalBelow" fill="var(--worse)" isAnimationActive={false}>
        <LabelList dataKey="signalBelow" position="bottom" {...SIGNAL} formatter={formatSignal(format)} />
      </Scatter>
    </ComposedChart>
  )
}

function withoutYear(week: string): string {
  return week.replace(/ \d{4}$/, '')
}

function sayInstead(words: string) {
  return (value: unknown) => (typeof value === 'number' ? words : '')
}

function formatSignal(format: (value: number) => string) {
  return (signal: unknown) => (typeof signal === 'number' ? format(signal) : '')
}
