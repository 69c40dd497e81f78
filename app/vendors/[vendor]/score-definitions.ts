import { formatChosenShare, formatDateTime } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { comparingDefinitions } from './comparing-definitions'
import type { Definition } from './definition'

/** How the figures of every scorecard are made, and what is left out; among them those of `further` figures of response. */
export function scoreDefinitions(scorecard: Scorecard, further: readonly Definition[]): readonly Definition[] {
  const { comparison, standard, vendor } = scorecard
  const { displayFloor } = comparison
  const { weights, marginPoints, abandonedExcludedBelowSeconds, templateMinimumConversations } = standard
  return [
    {
      term: 'Score',
      meaning: `Points kept of 100, on average: response weighs ${formatChosenShare(weights.response)}, escalation ${formatChosenShare(weights.escalation)} and canned answers ${formatChosenShare(weights.canned)}. A dimension judged in fewer than ${displayFloor} conversations gives its weight to the others; two teams are compared over the dimensions that count for both.`,
    },
    {
      term: 'Kept',
      meaning:
        'What is left of a dimension in a conversation after what the rules took. A conversation in which a dimension does not apply is not in its n.',
    },
    {
      term: 'First replies in time',
      meaning: `Waits for the first reply of a person that met the target, of those that met or missed it. ${formatChosenShare(standard.shareWithinTarget)} are wanted. Left out: waits still within target, conversations an agent opened or that needed no reply, and chats the customer left within ${abandonedExcludedBelowSeconds} s. Autoresponders and bots answer nothing.`,
    },
    {
      term: 'Median, 90th percentile',
      meaning:
        'The wait that half (nine in ten) of the first replies were within; a wait that nobody answered counts as longer than any, so it may say “not within”. Beside it the same over the answered ones alone. What chance allows is between two of the waits themselves (order statistics), each taken as independent; a 90th percentile of fewer than 36 has no upper limit.',
    },
    ...further,
    ...comparingDefinitions(scorecard),
    {
      term: 'Contracted hours',
      meaning: vendor.hasCoverage
        ? 'This vendor is charged only for the part of a wait inside its contracted hours; what misses the target outside them is carried by nobody.'
        : 'No contracted hours are set for this vendor, so it is charged for every hour.',
    },
    {
      term: 'Template',
      meaning: `A reply text that at least ${templateMinimumConversations} conversations hold, but for names, numbers and the like. Being canned costs nothing by itself: only sending it again, not fitting what was asked, or unfilled placeholders do.`,
    },
    {
      term: 'What chance allows',
      meaning: `95 % intervals; conversations of one agent are not taken as independent. A difference of less than ${marginPoints} points is not held to matter. Below ${displayFloor} nothing is printed, compared or coloured.`,
    },
  ]
}

/** What the page was made with, in a sentence. */
export function madeWithWords({ standardName, standardVersion, rulesVersion, asOf, zone }: Scorecard['comparison']) {
  return `Made with ${standardName}, version ${standardVersion}, and rules version ${rulesVersion}, from data up to ${formatDateTime(asOf, zone)} (${zone}).`
}
