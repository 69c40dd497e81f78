import Link from 'next/link'
import { FunnelChart } from '../_charts/funnel-chart'
import type { SideBySide } from '../_trpc/outputs'
import { ChoiceChip } from '../_ui/chip'
import { listHref } from '../_url/filter-url'
import styles from './compare.module.css'
import { type CompareAsked, compareHref } from './compare-href'
import { Part } from './part'
import { spreadWords } from './spread-words'

interface FunnelPartProps {
  data: SideBySide
  asked: CompareAsked
  /** Some team is in-house, so that it can be the target. */
  hasInHouse: boolean
}

const NOTE =
  'First replies in time over how many there were. Few replies may lie far from the target by chance, many may not: the inner limits hold 19 of 20 that chance alone moves, the outer ones 499 of 500.'

/** Who lies further from the target than chance gives for their number of first replies. */
export function FunnelPart({ data: { funnel, comparison }, asked, hasInHouse }: FunnelPartProps) {
  const { choice } = asked
  const to = (change: Partial<CompareAsked['choice']>) =>
    `${compareHref({ ...asked, choice: { ...choice, ...change } })}#funnel`
  const targetWords = choice.target === 'in_house' ? 'in-house’s' : 'the standard’s'
  const spread = spreadWords(funnel?.spread ?? null, choice.units, targetWords)
  const chip = (words: string, about: string, change: Partial<CompareAsked['choice']>, isCurrent: boolean) => (
    <ChoiceChip words={words} about={about} href={to(change)} isCurrent={isCurrent} />
  )
  return (
    <Part id="funnel" title="Beyond chance" note={NOTE}>
      <div className={styles.chips}>
        {chip('Vendors', 'Funnel of', { units: 'vendors' }, choice.units === 'vendors')}
        {chip('Agents', 'Funnel of', { units: 'agents' }, choice.units === 'agents')}
        {hasInHouse && chip('Around in-house', 'Funnel', { target: 'in_house' }, choice.target === 'in_house')}
        {hasInHouse && chip('Around the standard', 'Funnel', { target: 'standard' }, choice.target === 'standard')}
      </div>
      {funnel === null ? (
        <p className={styles.note}>
          There are no first replies to draw{choice.target === 'in_house' && ' around those of in-house'}.{' '}
          {choice.target === 'in_house' && <Link href={to({ target: 'standard' })}>Draw them around the standard</Link>}
        </p>
      ) : (
        <>
          <FunnelChart
            title={`First replies in time by ${choice.units === 'agents' ? 'agent' : 'vendor'}`}
            funnel={funnel}
            isNamed={choice.units === 'vendors'}
            unit={choice.units === 'agents' ? 'Agent' : 'Vendor'}
            targetWords={targetWords}
            lists={listsByKey(funnel, asked)}
            minimum={comparison.displayFloor}
          />
          {spread && <p className={styles.note}>{spread}</p>}
        </>
      )}
    </Part>
  )
}

function listsByKey({ points }: NonNullable<SideBySide['funnel']>, { period, choice }: CompareAsked) {
  const whose = (key: string) => (choice.units === 'agents' ? { agentId: Number(key) } : { vendor: Number(key) })
  return Object.fromEntries(
    points.map(({ key }) => {
      const list = { ...period, ...whose(key), measure: 'first_reply' as const }
      return [key, { all: listHref(list), inTime: listHref({ ...list, result: 'counted' }) }]
    }),
  )
}
