import { DIMENSIONS } from '#server/domain/finding'
import type { EscalationLimits, Standard } from '#server/domain/standard'
import { formatChosenShare, formatDuration, formatUnits } from '../_format'
import { describeWeek } from '../_ui/describe-hours'
import { DIMENSION_WORDS } from '../_words'
import type { Fact } from './facts'
import { exceptionWords, HOURS_WORDS } from './hours-words'

export function weightFacts({ weights }: Standard): Fact[] {
  return DIMENSIONS.map((dimension) => ({
    name: DIMENSION_WORDS[dimension],
    words: `${formatChosenShare(weights[dimension])} of the score`,
  }))
}

export function wantedFacts(standard: Standard): Fact[] {
  return [
    { name: 'First replies in time', words: `${formatChosenShare(standard.shareWithinTarget)} are wanted` },
    { name: 'Escalations handled', words: `${formatChosenShare(standard.shareEscalationsHandled)} are wanted` },
    { name: 'Escalations in chat and messaging', words: limitWords(standard.escalation.live) },
    { name: 'Escalations in writing', words: limitWords(standard.escalation.written) },
  ]
}

export function minimumFacts(standard: Standard): Fact[] {
  return [
    {
      name: 'Too few',
      words: `A figure needs at least ${formatUnits(standard.displayFloor, 'conversation')}`,
    },
    {
      name: 'Margin that matters',
      words: `A difference smaller than ${standard.marginPoints} points does not matter`,
    },
    {
      name: 'Template',
      words: `The same text in at least ${formatUnits(standard.templateMinimumConversations, 'conversation')}`,
    },
    {
      name: 'Customer left at once',
      words: `A wait of less than ${formatDuration(standard.abandonedExcludedBelowSeconds * 1000)} is left out`,
    },
    {
      name: 'Too many turns',
      words: `More than ${formatUnits(standard.tooManyTouches, 'turn')} of agents in one conversation`,
    },
  ]
}

export function hoursFacts({ businessHours }: Standard): Fact[] {
  const exceptions = exceptionWords(businessHours)
  return [
    { name: 'Zone', words: businessHours.zone },
    { name: 'Business hours', words: describeWeek(businessHours) },
    { name: 'Other days', words: exceptions.length === 0 ? 'No holidays are set' : exceptions },
  ]
}

function limitWords({ acknowledgeSeconds, handOverSeconds, seniorReplySeconds, hours }: EscalationLimits): string {
  const [acknowledge, handOver, senior] = [acknowledgeSeconds, handOverSeconds, seniorReplySeconds].map((seconds) =>
    formatDuration(seconds * 1000),
  )
  return `Acknowledged within ${acknowledge}, handed over within ${handOver}, first words of the senior ${senior} after that, in ${HOURS_WORDS[hours].name}`
}
