import type { Scorecard } from '../../_trpc/outputs'
import type { Definition } from './definition'

/** How much of a reply is template. */
export const BAND_DEFINITIONS: readonly Definition[] = [
  {
    term: 'Replies judged',
    meaning:
      'Public replies of people with eight words or more besides greetings, signatures, quoted mail and courtesies. Shorter ones are too short to tell.',
  },
  {
    term: 'Verbatim, filled in, adapted, own words',
    meaning:
      'How much of a reply is a template’s, words in its slots counted as half: from 95 % on it is verbatim, from 75 % on filled in, both only where three quarters of the template are there and no more than a word in ten is the agent’s own; from 40 % on it is adapted, and below that own words.',
  },
  {
    term: 'A template',
    meaning:
      'Word for word or filled in, by a template that is no courtesy and that nobody has excluded. Being canned costs nothing by itself.',
  },
]

/** How the figures on canned replies are made. */
export function cannedDefinitions({ comparison, canned }: Scorecard): readonly Definition[] {
  const independent =
    canned.whole.share.basis === 'agents'
      ? 'For the team and its topics they allow for replies of one agent resembling each other; for one agent, for those of one conversation.'
      : 'They allow for replies of one conversation resembling each other; fewer than two agents are named, so how agents differ is not known.'
  return [
    ...BAND_DEFINITIONS,
    {
      term: 'Personal words',
      meaning:
        'What of a reply is not the template’s: the mean over the replies judged, and what half of them stay within.',
    },
    {
      term: 'Beside what is expected',
      meaning:
        'Replies that are a template, to those there would be had this team sent as many as all vendors together, itself among them, did on each of its topics in the same period and filters. Conversations without a topic count as one topic. It speaks only against all vendors together; two teams’ figures are not to be held against each other.',
    },
    {
      term: 'Templates in even use',
      meaning:
        'One over the chance that two canned replies are the same template: as many templates, each used as often as the next, would give the same chance. It does not depend on how many replies there are.',
    },
    {
      term: 'Findings of a template',
      meaning: 'Findings on canned answers that cost points, by the template of the last reply that they name.',
    },
    {
      term: 'Ranges',
      meaning: `95 % intervals. ${independent} For templates in even use agents are left out one at a time; of one agent each reply is taken as independent. Below ${comparison.displayFloor} nothing is printed, and nobody is ranked.`,
    },
  ]
}
