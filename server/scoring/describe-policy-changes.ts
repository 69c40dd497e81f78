import type { Policy, ResponseTarget, StandardChange } from '#server/domain/standard'
import { nameKey } from '#server/domain/vendor'
import { longestRising } from './longest-rising'
import { CHANNELS_IN_WORDS, formatNames, formatTarget, TARGET_WORDS } from './setting-words'

interface Placed {
  policy: Policy
  place: number
}

/**
 * What differs between two lists of policies, whose order decides. A policy is the same one where its name is; what kept
 * its order among the others has not moved.
 */
export function describePolicyChanges(before: readonly Policy[], after: readonly Policy[]): StandardChange[] {
  const wasByKey = placedByKey(before)
  const isByKey = placedByKey(after)
  const kept = [...isByKey].flatMap(([key, is]) => {
    const was = wasByKey.get(key)
    return was === undefined ? [] : [{ was, is }]
  })
  const unmoved = longestRising(kept.map(({ was }) => was.place))
  return [
    ...[...wasByKey]
      .filter(([key]) => !isByKey.has(key))
      .map(([, { policy, place }]) => ({ ...entry(policy, place), before: formatPolicy(policy), after: null })),
    ...[...isByKey]
      .filter(([key]) => !wasByKey.has(key))
      .map(([, { policy, place }]) => ({ ...entry(policy, place), before: null, after: formatPolicy(policy) })),
    ...kept.flatMap(({ was, is }, index) => [
      ...(unmoved.has(index) ? [] : [moved(was, is)]),
      ...describeFields(was.policy, is),
    ]),
  ]
}

const entry = (policy: Policy, place: number) => ({ path: `policies[${place}]`, label: `Policy "${policy.name}"` })

function moved(was: Placed, is: Placed): StandardChange {
  return {
    path: `policies[${is.place}]`,
    label: `Place of policy "${is.policy.name}"`,
    before: `number ${was.place + 1}`,
    after: `number ${is.place + 1}`,
  }
}

/** Policies by name, in their order; of several with one name each is told apart by how many came before. */
function placedByKey(policies: readonly Policy[]): Map<string, Placed> {
  const placed = new Map<string, Placed>()
  const seen = new Map<string, number>()
  policies.forEach((policy, place) => {
    const name = nameKey(policy.name)
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    placed.set(`${before} ${name}`, { policy, place })
  })
  return placed
}

function describeFields(was: Policy, { policy: is, place }: Placed): StandardChange[] {
  const change = (path: string, what: string, before: string | null, after: string | null): StandardChange[] =>
    before === after
      ? []
      : [{ path: `policies[${place}].${path}`, label: `${what} of policy "${is.name}"`, before, after }]
  return [
    ...change('name', 'Name', was.name, is.name),
    ...change('channels', 'Channels', formatChannels(was), formatChannels(is)),
    ...change('priorities', 'Priorities', formatNames(was.priorities), formatNames(is.priorities)),
    ...change('vendors', 'Vendors', formatNames(was.vendors), formatNames(is.vendors)),
    ...TARGET_FIELDS.flatMap((field) =>
      change(`targets.${field}`, TARGET_WORDS[field], ownTarget(was, field), ownTarget(is, field)),
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

/** Null where the policy leaves the channel's target as it is. */
function ownTarget({ targets }: Policy, field: keyof ResponseTarget): string | null {
  const value = targets[field]
  return value === undefined ? null : formatTarget(value)
}

function formatChannels({ channels }: Policy): string {
  return formatNames(channels.map((channel) => CHANNELS_IN_WORDS[channel]))
}

/** "Channels: chat; priorities: urgent; vendors: any; first reply 1 min". */
function formatPolicy(policy: Policy): string {
  const targets = TARGET_FIELDS.flatMap((field) => {
    const value = ownTarget(policy, field)
    return value === null ? [] : [`${TARGET_WORDS[field].toLowerCase()} ${value}`]
  })
  return [
    `Channels: ${formatChannels(policy)}`,
    `priorities: ${formatNames(policy.priorities)}`,
    `vendors: ${formatNames(policy.vendors)}`,
    targets.length === 0 ? 'targets as the channel has them' : targets.join(', '),
  ].join('; ')
}
