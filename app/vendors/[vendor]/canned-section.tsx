import type { ListsOfVendor } from '../../_figures/lists-of'
import type { Scorecard } from '../../_trpc/outputs'
import { BandChart } from './band-chart'
import { cannedDefinitions } from './canned-definitions'
import { CannedFigures } from './canned-figures'
import { CannedByAgent, CannedByTopic } from './canned-tables'
import { CostTable } from './cost-table'
import { DefinitionList } from './definition-list'
import { prepareBands } from './prepare-bands'
import { Section } from './section'
import { TemplateTable } from './template-table'

/** How much is template and beside what, which templates, whose, on which topics, and what of it cost points. */
export function CannedSection({ scorecard, lists }: { scorecard: Scorecard; lists: ListsOfVendor }) {
  const { comparison, canned, pointsLost } = scorecard
  const { displayFloor } = comparison
  const bands = prepareBands(canned.bands)
  return (
    <Section id="canned">
      <CannedFigures scorecard={scorecard} lists={lists} />
      {bands.judged >= displayFloor && <BandChart bands={bands} lists={lists} />}
      <TemplateTable caption="Templates used most" templates={canned.mostUsed} lists={lists} />
      <TemplateTable
        caption="Templates that cost points most often"
        templates={canned.mostCostly}
        isByCost
        lists={lists}
      />
      <CannedByAgent canned={canned} displayFloor={displayFloor} lists={lists} />
      <CannedByTopic canned={canned} displayFloor={displayFloor} lists={lists} />
      <CostTable
        title="What cost points in canned answers"
        lost={pointsLost.filter(({ dimension }) => dimension === 'canned')}
        lists={lists}
      />
      <DefinitionList definitions={cannedDefinitions(scorecard)} />
    </Section>
  )
}
