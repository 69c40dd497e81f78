import type { Scorecard } from '../../_trpc/outputs'
import type { Definition } from './definition'

/** Of figures that are shown only where the standard sets a target for them. */
export const TARGET_DEFINITIONS: readonly Definition[] = [
  {
    term: 'Full answers in time',
    meaning:
      'Conversations whose first reply that says more than “we are at it”, and is not suspected to be automatic, met its target; of those that met or missed one. Not shown where the standard sets no such target.',
  },
  {
    term: 'Closings in time',
    meaning:
      'Conversations closed within their target, counted from their start, of those that met or missed one. Not shown where the standard sets no such target.',
  },
]

/** How the further figures of response are made. */
export function responseDefinitions({ standard }: Scorecard): readonly Definition[] {
  return [
    {
      term: 'Strict, lenient',
      meaning: `A customer who left before a reply counts as missed in the strict figure, unless within ${standard.abandonedExcludedBelowSeconds} s. The lenient one leaves out all who left before the target had passed.`,
    },
    ...TARGET_DEFINITIONS,
    {
      term: 'Running waits counted as far as they ran',
      meaning:
        'The estimate of Kaplan and Meier over the waits that met or missed their target and those still within it: a wait that runs still is known to be no shorter than it is, one closed without an answer never ends, and a customer who left is known up to the leaving. Intervals are Greenwood’s, by log(−log). Shown by target only where one channel with one target in all hours is chosen.',
    },
    {
      term: 'Where leaving counts as never answered',
      meaning:
        'The estimate of Aalen and Johansen: whoever left can have no reply any more. It is never above the one before.',
    },
    {
      term: 'Mean wait',
      meaning:
        'The mean over the same waits with none counted as longer than four times the target, or than the longest known wait where that is shorter; “give or take” is half of the 95 % interval.',
    },
    {
      term: 'Asked, answered, by hours',
      meaning:
        'Answered first replies by the hours in which the conversation began and those in which the reply came, both by the company’s own business hours. A shift elsewhere is always that of the question, so that nobody gets better figures by answering later.',
    },
    {
      term: 'Whose time it was',
      meaning:
        'Every second of a conversation has one holder: between a person’s word and the customer’s next it is the customer’s turn; while the customer waits it is a bot’s while one talks, else the team’s that held the conversation, or nobody’s where no team did or the team was outside its contracted hours.',
    },
  ]
}
