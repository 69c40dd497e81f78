import { formatCount } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import type { Definition } from './definition'

/** How agents, weeks and the period before are held against each other. */
export function comparingDefinitions({ agentsCompared, comparison, vendor }: Scorecard): readonly Definition[] {
  const { displayFloor } = comparison
  const { step } = vendor.trend
  const firmFrom = agentsCompared?.firmFrom ?? null
  return [
    {
      term: 'Against the period before',
      meaning: `The same figure over as many days, a whole number of weeks earlier, so that weekdays match; of whole months over as many months before. The range is of the difference of both, each with its 95 % interval; another mix of questions is not allowed for. A score is compared over the dimensions judged in ${displayFloor} conversations in both.`,
    },
    {
      term: 'Estimate, firm and rough',
      meaning: `An agent’s score, over the same dimensions for all, drawn towards that of all agents of this vendor with ${displayFloor} conversations and more (empirical Bayes, beta-binomial by moments), with its 95 % interval. It is firm where at least 70 % of it is the agent’s own${firmFrom === null ? '' : `, here from about ${formatCount(firmFrom)} conversations on`}, else rough. Where agents differ by no more than chance would give, there is none.`,
    },
    {
      term: 'Rank',
      meaning: `Only of firm estimates, and always as a range: of 2,000 draws of every agent’s estimate, the ranks that 95 of 100 fall in${agentsCompared === null ? '' : ` (seed ${agentsCompared.seed}, so that they come out the same everywhere)`}.`,
    },
    {
      term: 'What chance would give a trend',
      meaning: `Of the score, the mean of all whole ${step}s give or take 2.66 times what neighbours differ by (XmR chart), at an even mix of questions. Of first replies, three standard errors around their share (p-chart); with 1,000 a ${step} and more the error follows how ${step}s scatter (Laney). Outside is also one of eight in a row on one side, and three of four near the same limit. A ${step} that is not over counts in none of it.`,
    },
  ]
}
