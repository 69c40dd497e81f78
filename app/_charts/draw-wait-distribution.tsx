import { Bar, BarChart, LabelList, Rectangle, type RectangleProps, usePlotArea, XAxis } from 'recharts'
import type { WaitBar, WaitDistribution } from './prepare-wait-distribution'

interface DrawWaitDistributionProps {
  title: string
  takeaway: string
  distribution: WaitDistribution
  targetWords: string
}

const HEIGHT = 220
const SMALL = { fontSize: 12, fill: 'var(--ink-2)' }
const HALO = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' }

export function DrawWaitDistribution({ title, takeaway, distribution, targetWords }: DrawWaitDistributionProps) {
  const { bars, targetAt } = distribution
  return (
    <BarChart
      responsive
      style={{ width: '100%', height: HEIGHT }}
      data={[...bars]}
      title={title}
      desc={takeaway}
      margin={{ top: 24, right: 8, bottom: 0, left: 8 }}
      barCategoryGap={1}
    >
      <XAxis
        dataKey="words"
        scale="band"
        axisLine={{ stroke: 'var(--rule)' }}
        tickLine={false}
        tick={false}
        height={28}
      />
      <Bar dataKey="count" isAnimationActive={false} shape={TintedBar}>
        <LabelList dataKey="count" position="top" {...SMALL} {...HALO} formatter={hideZero} />
      </Bar>
      <BinEdges bars={bars} />
      {targetAt !== null && <TargetLine place={targetAt / bars.length} words={targetWords} />}
    </BarChart>
  )
}

function TintedBar(props: RectangleProps & { payload?: WaitBar }) {
  return <Rectangle {...props} fill={props.payload?.isWithinTarget ? 'var(--series-1)' : 'var(--control)'} />
}

/** The axis names the edges between bars, where the target can be compared with them, and not the bars. */
function BinEdges({ bars }: { bars: readonly WaitBar[] }) {
  const area = usePlotArea()
  if (!area) return null
  const step = area.width / bars.length < 44 ? 2 : 1
  return bars.map(({ edge }, index) =>
    (index + 1) % step === 0 && index + 1 < bars.length ? (
      <text
        key={edge}
        x={area.x + (area.width * (index + 1)) / bars.length}
        y={area.y + area.height + 18}
        textAnchor="middle"
        {...SMALL}
      >
        {edge}
      </text>
    ) : null,
  )
}

function TargetLine({ place, words }: { place: number; words: string }) {
  const area = usePlotArea()
  if (!area) return null
  const x = area.x + area.width * place
  const isRight = place > 0.7
  return (
    <g>
      <line x1={x} x2={x} y1={area.y - 18} y2={area.y + area.height} stroke="var(--accent)" strokeWidth={1.5} />
      <text
        x={isRight ? x - 6 : x + 6}
        y={area.y - 10}
        textAnchor={isRight ? 'end' : 'start'}
        fontSize={12}
        fill="var(--accent)"
      >
        {words}
      </text>
    </g>
  )
}

function hideZero(count: unknown): string {
  return typeof count === 'number' && count > 0 ? String(count) : ''
}
