import type { Policy, ResponseTarget } from '#server/domain/standard'
import { formatDuration } from '../_format'
import { CHANNEL_WORDS } from '../_words'
import { HOURS_WORDS } from './hours-words'

/** The durations of a target in the order in which a conversation meets them. */
export const TARGET_WORDS = {
  firstReplySeconds: 'First reply',
  laterReplySeconds: 'Later replies',
  substantiveReplySeconds: 'First full answer',
  resolutionSeconds: 'Closing',
} as const satisfies Partial<Record<keyof ResponseTarget, string>>

export const TARGET_KEYS = [
  'firstReplySeconds',
  'laterReplySeconds',
  'substantiveReplySeconds',
  'resolutionSeconds',
] as const satisfies readonly (keyof typeof TARGET_WORDS)[]

/** What a policy asks for in one sentence: "For priority urgent on chat: first reply 30 s, closing 4 h." */
export function policyWords(policy: Policy): string {
  const asked = TARGET_KEYS.flatMap((key) => askedWords(TARGET_WORDS[key].toLowerCase(), policy.targets[key]))
  const { hours } = policy.targets
  if (hours !== undefined) asked.push(`counted in ${HOURS_WORDS[hours].name}`)
  return `${subjectWords(policy)}: ${asked.length === 0 ? 'nothing else than for the others' : asked.join(', ')}.`
}

/** Whose contract a policy is; null where it is for every vendor. */
export function contractWords({ vendors }: Policy): string | null {
  return vendors.length === 0 ? null : `The contract of ${listWords(vendors)}`
}

function subjectWords({ channels, priorities, vendors }: Policy): string {
  const words: string[] = []
  if (priorities.length > 0) words.push(`priority ${listWords(priorities, 'or')}`)
  if (channels.length > 0) words.push(`on ${listWords(channels.map(channelWord), 'or')}`)
  if (vendors.length > 0) words.push(`with ${listWords(vendors, 'or')}`)
  if (words.length === 0) return 'For every conversation'
  return priorities.length > 0 ? `For ${words.join(' ')}` : `For conversations ${words.join(' ')}`
}

function askedWords(name: string, seconds: number | null | undefined): string[] {
  if (seconds === undefined) return []
  return [seconds === null ? `no target for ${nameInSentence(name)}` : `${name} ${formatDuration(seconds * 1000)}`]
}

function nameInSentence(name: string): string {
  return name === 'later replies' ? name : `the ${name}`
}

function channelWord(channel: Policy['channels'][number]): string {
  return CHANNEL_WORDS[channel].toLowerCase()
}

function listWords(names: readonly string[], last = 'and'): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}` : (names[0] ?? '')
}
