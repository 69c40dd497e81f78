import { CHANNELS } from '#server/domain/conversation'
import { formatDuration } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import { CHANNEL_WORDS } from '../../_words'
import { DefinitionList } from './definition-list'
import styles from './definitions-section.module.css'
import { responseDefinitions } from './response-definitions'
import { madeWithWords, scoreDefinitions } from './score-definitions'
import { Section } from './section'

/** How every figure of the page is made, what is left out, and what it was made with. */
export function DefinitionsSection({ scorecard }: { scorecard: Scorecard }) {
  const { comparison, standard } = scorecard
  return (
    <Section id="definitions">
      <DefinitionList definitions={scoreDefinitions(scorecard, responseDefinitions(scorecard))} />
      <div className={styles.targets}>
        <DataTable
          caption="Targets"
          isCaptionShown
          isCompact
          rows={CHANNELS}
          keyOf={(channel) => channel}
          columns={[
            { key: 'channel', header: 'Channel', isRowHeader: true, cell: (channel) => CHANNEL_WORDS[channel] },
            {
              key: 'first',
              header: 'First reply',
              align: 'end',
              cell: (channel) => formatDuration(standard.targets[channel].firstReplySeconds * 1000),
            },
            {
              key: 'later',
              header: 'Later reply',
              align: 'end',
              cell: (channel) => formatDuration(standard.targets[channel].laterReplySeconds * 1000),
            },
            {
              key: 'hours',
              header: 'Counted in',
              cell: (channel) => (standard.targets[channel].hours === 'covered' ? 'contracted hours' : 'all hours'),
            },
          ]}
        />
      </div>
      <p className={styles.made}>{madeWithWords(comparison)}</p>
    </Section>
  )
}
