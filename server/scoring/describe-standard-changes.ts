import { CHANNELS } from '#server/domain/conversation'
import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import type { EscalationLimits, ResponseTarget, Standard, StandardChange } from '#server/domain/standard'
import { TRIGGER_TYPES, type TriggerType } from '#server/domain/trigger'
import { describeHoursChanges } from './describe-hours-changes'
import { describePolicyChanges } from './describe-policy-changes'
import { describeTopicChanges } from './describe-topic-changes'
import {
  CHANNELS_IN_WORDS,
  formatNames,
  formatSeconds,
  formatSetShare,
  formatTarget,
  HOURS_IN_WORDS,
  TARGET_WORDS,
} from './setting-words'

/**
 * What differs between two standards, in the order of their settings, each with its value before and after in plain words.
 * Holidays, single days and policies that were added have nothing before, those that went have nothing after. Empty where
 * both say the same.
 */
export function describeStandardChanges(before: Standard, after: Standard): StandardChange[] {
  const change = (path: string, label: string, read: (standard: Standard) => string) =>
    changeOf(path, label, read(before), read(after))
  return [
    ...change('name', 'Name', (standard) => standard.name),
    ...describeHoursChanges(before.businessHours, after.businessHours),
    ...CHANNELS.flatMap((channel) =>
      TARGET_FIELDS.flatMap((field) =>
        change(`targets.${channel}.${field}`, `${TARGET_WORDS[field]} in ${CHANNELS_IN_WORDS[channel]}`, (standard) =>
          formatTarget(standard.targets[channel][field]),
        ),
      ),
    ),
    ...describePolicyChanges(before.policies, after.policies),
    ...change('shareWithinTarget', 'Share wanted of first replies within target', (standard) =>
      formatSetShare(standard.shareWithinTarget),
    ),
    ...change('shareEscalationsHandled', 'Share wanted of escalations handled', (standard) =>
      formatSetShare(standard.shareEscalationsHandled),
    ),
    ...DIMENSIONS.flatMap((dimension) =>
      change(`weights.${dimension}`, `Weight of ${DIMENSIONS_IN_WORDS[dimension]}`, (standard) =>
        formatSetShare(standard.weights[dimension]),
      ),
    ),
    ...describeLimitChanges('live', before, after),
    ...describeLimitChanges('written', before, after),
    ...change('triggersCounted', 'What costs points when it is not handled', ({ triggersCounted }) =>
      formatNames(
        TRIGGER_TYPES.filter((type) => triggersCounted.includes(type)).map((type) => TRIGGER_NAMES[type]),
        'nothing',
      ),
    ),
    ...change('listedCases.tags', 'Tags on the list of the company', ({ listedCases }) =>
      formatNames(listedCases.tags, 'none'),
    ),
    ...change('listedCases.priorities', 'Priorities on the list of the company', ({ listedCases }) =>
      formatNames(listedCases.priorities, 'none'),
    ),
    ...change('listedCases.phrases', 'Words on the list of the company', ({ listedCases }) =>
      formatNames(listedCases.phrases, 'none'),
    ),
    ...change('listedCases.amountAbove', 'Sums on the list of the company', ({ listedCases: { amountAbove } }) =>
      amountAbove === null ? 'none' : `above ${amountAbove}`,
    ),
    ...change('idleCloseSeconds', 'Idle chats may be ended after a question of', ({ idleCloseSeconds }) =>
      formatSeconds(idleCloseSeconds),
    ),
    ...change('companyWords', 'Own words', ({ companyWords }) =>
      formatNames(
        companyWords.map(
          ({ detector, syntax, words }) => `${detector}: ${words}${syntax === 'pattern' ? ' (pattern)' : ''}`,
        ),
        'none',
      ),
    ),
    ...describeTopicChanges(before.topics, after.topics),
    ...change('displayFloor', 'Conversations below which a figure is too few', ({ displayFloor }) =>
      String(displayFloor),
    ),
    ...change('marginPoints', 'Smallest difference that matters', ({ marginPoints }) => `${marginPoints} points`),
    ...change('templateMinimumConversations', 'Conversations that make a text a template', (standard) =>
      String(standard.templateMinimumConversations),
    ),
    ...change('abandonedExcludedBelowSeconds', 'Abandoned waits left out below', (standard) =>
      formatSeconds(standard.abandonedExcludedBelowSeconds),
    ),
    ...change('tooManyTouches', 'Turns of agents above which they are too many', ({ tooManyTouches }) =>
      String(tooManyTouches),
    ),
  ]
}

const TARGET_FIELDS: readonly (keyof ResponseTarget)[] = [
  'firstReplySeconds',
  'laterReplySeconds',
  'substantiveReplySeconds',
  'resolutionSeconds',
  'hours',
]

const DIMENSIONS_IN_WORDS: Readonly<Record<Dimension, string>> = {
  response: 'response',
  escalation: 'escalation',
  canned: 'canned answers',
}

const TRIGGER_NAMES: Readonly<Record<TriggerType, string>> = {
  supervisor_request: 'request for somebody else',
  formal_complaint: 'formal complaint',
  legal_threat: 'law, regulator, press or chargeback',
  safety_concern: 'danger, fraud or data at risk',
  third_contact: 'third contact',
  second_breach: 'second missed target',
  listed_case: 'case of the list',
}

const LIMIT_WORDS: Readonly<Record<Exclude<keyof EscalationLimits, 'hours'>, string>> = {
  acknowledgeSeconds: 'Acknowledge a request for a supervisor',
  handOverSeconds: 'Hand over to a supervisor',
  seniorReplySeconds: "Supervisor's first reply",
}

function describeLimitChanges(kind: 'live' | 'written', before: Standard, after: Standard): StandardChange[] {
  const where = kind === 'live' ? 'in live channels' : 'in written channels'
  const was = before.escalation[kind]
  const is = after.escalation[kind]
  const fields = ['acknowledgeSeconds', 'handOverSeconds', 'seniorReplySeconds'] as const
  return [
    ...fields.flatMap((field) =>
      changeOf(
        `escalation.${kind}.${field}`,
        `${LIMIT_WORDS[field]} ${where}`,
        formatSeconds(was[field]),
        formatSeconds(is[field]),
      ),
    ),
    ...changeOf(
      `escalation.${kind}.hours`,
      `Hours that count for supervisors ${where}`,
      HOURS_IN_WORDS[was.hours],
      HOURS_IN_WORDS[is.hours],
    ),
  ]
}

function changeOf(path: string, label: string, before: string, after: string): StandardChange[] {
  return before === after ? [] : [{ path, label, before, after }]
}
