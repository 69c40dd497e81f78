import { LEAST_COVERED } from '#server/domain/verdict'
import { formatAbout, formatChosenShare } from '../_format'
import type { SideBySide } from '../_trpc/outputs'
import type { Definition } from '../vendors/[vendor]/definition'

/** What every column means and how it is made. */
export function compareDefinitions({ comparison, marginPoints, neededForMargin }: SideBySide): readonly Definition[] {
  const { displayFloor } = comparison
  return [
    {
      term: 'As it is',
      meaning:
        'The figure over everything that counts for the vendor, with in-house over the same dimensions and how far apart the two are. The ring in the mark is in-house.',
    },
    {
      term: 'With the same mix',
      meaning:
        'Both teams over the kinds of question that both answer, each kind weighed as often as it comes in all teams of the period together.',
    },
    {
      term: 'Kinds of question',
      meaning:
        'Channel, topic, priority and language, as the export tells them: what a team does not choose. A kind counts where each of the two has at least 10 conversations; rarer ones are put together with the rest of their topic, and then of their channel. The hour of the day is none of them, nor is anything a team causes itself, such as how long a conversation gets.',
    },
    {
      term: 'Difference',
      meaning:
        'Vendor less in-house with the same mix, in points of 100, and the range that chance allows (95 %). Conversations of one agent are alike, so the range counts agents and not only conversations.',
    },
    {
      term: 'Covered',
      meaning: `The share of the vendor’s conversations (first replies, for first replies in time) that lies in kinds both answer. For the score it is taken over everything judged in its dimensions. Below ${formatChosenShare(LEAST_COVERED)} the comparison would speak of something else than the vendor and is not made.`,
    },
    {
      term: 'Against in-house',
      meaning: `The verdict on the difference with the same mix. A difference of less than ${marginPoints} points is not held to matter. Below ${displayFloor} on either side nothing is compared. All figures of all vendors on this page are judged together: the more is looked at, the more must each single difference stand out, so that at most one in twenty of those called different is so by chance.`,
    },
    {
      term: 'Would have shown',
      meaning:
        'The smallest difference that would be found four times out of five with so many conversations. Finding none means that it is likely smaller than that, not that there is none.',
    },
    ...(neededForMargin === null
      ? []
      : [
          {
            term: 'How many are needed',
            meaning: `To show that a vendor is as good as in-house in first replies within ${marginPoints} points, each team needs about ${formatAbout(neededForMargin)} first replies, were all independent.`,
          },
        ]),
    {
      term: 'Where the gap comes from',
      meaning:
        'The difference of the two scores as they are, split over each kind of question: doing better or worse in it, weighed by the mean of how often each team gets it, and getting it more or less often. A kind that only one team has is all mix. The parts are rounded so that they sum to what is printed; the two scores are rounded each for itself and may differ from that by 0.1.',
    },
    {
      term: 'Median wait',
      meaning:
        'The wait that half of the first replies were within, each kind of question weighed alike for both. A wait that nobody answered counts as longer than any.',
    },
  ]
}
