import type { Capability } from '#server/domain/verdict'
import { formatChosenShare, formatPercent } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'

const CAPABILITY_WORDS: Readonly<Record<Capability, (step: string, target: string) => string>> = {
  capable: (step, target) => `It meets the target of ${target} ${step} after ${step}.`,
  hit_and_miss: (step, target) =>
    `It hits and misses the target of ${target} by chance: a ${step} that meets it proves no more than one that does not.`,
  incapable: (_, target) => `As it is, it will not meet the target of ${target}: something has to change first.`,
}

interface Process {
  firstReplyTrend: Scorecard['firstReplyTrend']
  vendor: { trend: Pick<Scorecard['vendor']['trend'], 'step'> }
  comparison: Pick<Scorecard['comparison'], 'shareWithinTarget'>
}

/** Whether a vendor that goes on like this meets the share of first replies in time that is wanted. */
export function capabilityWords({ firstReplyTrend, vendor, comparison }: Process): string {
  const { points, centre, capability, isFromScatter } = firstReplyTrend
  const { step } = vendor.trend
  const whole = points.filter(({ n, lacksStart, isRunning }) => n > 0 && !lacksStart && !isRunning)
  if (centre === null) {
    const isAll = whole.length >= 8 && whole.every(({ n, met }) => met === n)
    return isAll
      ? `Every first reply of every whole ${step} was in time.`
      : `What chance would give, and whether the target can be met like this, is said from eight whole ${step}s on.`
  }
  const usual = `Over the whole ${step}s ${formatPercent(centre)} were in time.`
  const scatter = isFromScatter
    ? ` With so many first replies the band follows how ${step}s differ from each other.`
    : ''
  if (capability === null)
    return `${usual} Its ${step}s differ by more than chance, so they do not tell what it will do next.${scatter}`
  return `${usual} ${CAPABILITY_WORDS[capability](step, formatChosenShare(comparison.shareWithinTarget))}${scatter}`
}
