import { formatDuration } from '#server/domain/duration'
import type { Watch, WatchCount } from '#server/operations/watch/get-watch'

/** What is worth a look, as lines of plain text. */
export function watchLines(watch: Watch): string[] {
  return [
    'These are questions to ask, not proof of anything, and they cost no points.',
    ...section(
      'Left behind',
      watch.leftBehind.map(
        ({ kind, name, conversations, waiting, lastReplyAt }) =>
          `${kind} ${name}: ${conversations} conversations, ${waiting} waiting, last reply of a person ${
            lastReplyAt === null ? 'never' : new Date(lastReplyAt).toISOString()
          }`,
      ),
    ),
    ...counts('Turned down here, solved there', watch.overturned),
    ...section(
      'Replies heap up just before the target',
      watch.bunching.map(
        ({ vendorName, channel, justBelow, bunching }) =>
          `${vendorName}, ${channel}: ${bunchingWords(justBelow, bunching)}`,
      ),
    ),
    ...section(
      'Replies that only hold off',
      watch.holding.map(
        ({ vendorName, n, counted, justBefore, gap }) =>
          `${vendorName}: ${counted} of ${n}, ${justBefore} in the last tenth before the target${gapWords(gap)}`,
      ),
    ),
    ...counts('Parked while the customer waits', watch.parked),
    ...counts('Closed, and the customer came back within 72 hours', watch.returned),
    ...counts('A second ticket about the same within 72 hours', watch.split),
    ...counts('The customer writes again within 7 days', watch.repeat),
    ...counts('Too many touches', watch.touched),
    ...section(
      'A template out of place',
      watch.misplaced.map(
        ({ vendorName, text, topic, usesHere, expected, uses }) =>
          `${vendorName}, ${topic}: ${usesHere} of ${uses} uses, ${expected.toFixed(1)} expected: ${text.replaceAll(/\s+/g, ' ').slice(0, 80)}`,
      ),
    ),
    ...section(
      'The same few texts for everything',
      watch.fewTemplates.map(
        ({ vendorName, agentName, n, most, templates, effective, expectedAtLeast, beside }) =>
          `${agentName}, ${vendorName}: ${most} of ${n} canned replies are ${templates} texts; ${effective.toFixed(1)} in even use, ` +
          `${beside === 'colleagues' ? 'colleagues' : 'every other vendor'} at least ${expectedAtLeast.toFixed(1)}`,
      ),
    ),
  ]
}

function counts(title: string, rows: readonly WatchCount[]): string[] {
  return section(
    title,
    rows.map(({ vendorName, n, counted }) => `${vendorName}: ${counted} of ${n}`),
  )
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...(lines.length === 0 ? ['  nothing'] : lines.map((line) => `  ${line}`))]
}

function bunchingWords(justBelow: number, bunching: Watch['bunching'][number]['bunching']): string {
  if (bunching === null) return 'too few (5 expected are needed)'
  const { expected, ratio, z, isFlagged } = bunching
  const figures = `${justBelow} where ${expected} were expected (${ratio.toFixed(2)} times, z ${z.toFixed(2)})`
  return isFlagged ? `${figures}: worth asking` : figures
}

function gapWords(gap: Watch['holding'][number]['gap']): string {
  if (gap === null) return ''
  return `; median first reply ${formatDuration(gap.firstReplyMs)}, first full answer ${formatDuration(gap.fullAnswerMs)} (${gap.n} conversations)`
}
