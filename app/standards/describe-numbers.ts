import { DIMENSIONS } from '#server/domain/finding'
import { grouped } from '#server/domain/grouped'
import type { EscalationLimits, ListedCases, Standard } from '#server/domain/standard'
import { TRIGGER_TYPES, type TriggerType } from '#server/domain/trigger'
import { formatChosenShare, formatDuration, formatUnits } from '../_format'
import { describeWeek } from '../_ui/describe-hours'
import { DETECTOR_WORDS, DIMENSION_WORDS, TRIGGER_WORDS } from '../_words'
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

/** What calls for somebody with more authority, the company's list, and the words it added. */
export function triggerFacts(standard: Standard): Fact[] {
  const { triggersCounted, listedCases, companyWords, idleCloseSeconds } = standard
  const shown = TRIGGER_TYPES.filter((type) => !triggersCounted.includes(type))
  return [
    { name: 'Cost points', words: typeWords(TRIGGER_TYPES.filter((type) => triggersCounted.includes(type))) },
    { name: 'Only shown', words: typeWords(shown) },
    { name: 'The company’s list', words: listedWords(listedCases) },
    { name: 'Idle chats', words: `May be ended ${formatDuration(idleCloseSeconds * 1000)} after a question` },
    {
      name: 'Own words',
      words:
        companyWords.length === 0
          ? 'None are added'
          : companyWords.map(
              ({ detector, syntax, words }) =>
                `${DETECTOR_WORDS[detector]}: ${syntax === 'literal' ? `“${words}”` : `pattern ${words}`}`,
            ),
    },
  ]
}

/** Topics in the order in which their words are first tried, with all words that tell each. */
export function topicFacts({ topics }: Standard): Fact[] {
  return [...grouped(topics, ({ topic }) => topic)].map(([topic, rules]) => ({
    name: topic,
    words: rules.map(({ syntax, words }) => (syntax === 'literal' ? `“${words}”` : `pattern ${words}`)).join(', '),
  }))
}

function typeWords(types: readonly TriggerType[]): string {
  return types.length === 0 ? 'Nothing' : types.map((type) => TRIGGER_WORDS[type]).join('; ')
}

function listedWords({ tags, priorities, phrases, amountAbove }: ListedCases): string | string[] {
  const parts = [
    tags.length === 0 ? null : `Tags: ${tags.join(', ')}`,
    priorities.length === 0 ? null : `Priorities: ${priorities.join(', ')}`,
    phrases.length === 0 ? null : `Words: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`,
    amountAbove === null ? null : `Sums above ${amountAbove}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'Nothing is on it' : parts
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
