import { CHANNELS } from '#server/domain/conversation'
import { formatChosenShare, formatDateTime, formatDuration } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import { CHANNEL_WORDS } from '../../_words'
import styles from './definitions-section.module.css'
import { ResponseDefinitions } from './response-definitions'
import { Section } from './section'

/** How every figure of the page is made, what is left out, and what it was made with. */
export function DefinitionsSection({ scorecard }: { scorecard: Scorecard }) {
  const { comparison, standard, vendor } = scorecard
  const { displayFloor, standardName, standardVersion, rulesVersion, asOf, zone } = comparison
  const { weights, marginPoints, abandonedExcludedBelowSeconds, templateMinimumConversations } = standard
  return (
    <Section id="definitions">
      <dl className={styles.words}>
        <dt>Score</dt>
        <dd>
          Points kept of 100, on average: response weighs {formatChosenShare(weights.response)}, escalation{' '}
          {formatChosenShare(weights.escalation)} and canned answers {formatChosenShare(weights.canned)}. A dimension
          judged in fewer than {displayFloor} conversations gives its weight to the others; two teams are compared over
          the dimensions that count for both.
        </dd>
        <dt>Kept</dt>
        <dd>
          What is left of a dimension in a conversation after what the rules took. A conversation in which a dimension
          does not apply is not in its n.
        </dd>
        <dt>First replies in time</dt>
        <dd>
          Waits for the first reply of a person that met the target, of those that met or missed it.{' '}
          {formatChosenShare(standard.shareWithinTarget)} are wanted. Left out: waits still within target, conversations
          an agent opened or that needed no reply, and chats the customer left within {abandonedExcludedBelowSeconds} s.
          Autoresponders and bots answer nothing.
        </dd>
        <dt>Median, 90th percentile</dt>
        <dd>
          The wait that half (nine in ten) of the first replies were within; a wait that nobody answered counts as
          longer than any, so it may say “not within”. Beside it the same over the answered ones alone.
        </dd>
        <ResponseDefinitions scorecard={scorecard} />
        <dt>Contracted hours</dt>
        <dd>
          {vendor.hasCoverage
            ? 'This vendor is charged only for the part of a wait inside its contracted hours; what misses the target outside them is carried by nobody.'
            : 'No contracted hours are set for this vendor, so it is charged for every hour.'}
        </dd>
        <dt>Template</dt>
        <dd>
          A reply text that at least {templateMinimumConversations} conversations hold, but for names, numbers and the
          like. Being canned costs nothing by itself: only sending it again, not fitting what was asked, or unfilled
          placeholders do.
        </dd>
        <dt>What chance allows</dt>
        <dd>
          95 % intervals; conversations of one agent are not taken as independent. A difference of less than{' '}
          {marginPoints} points is not held to matter. Below {displayFloor} nothing is printed, compared or coloured.
        </dd>
      </dl>
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
      <p className={styles.made}>
        Made with {standardName}, version {standardVersion}, and rules version {rulesVersion}, from data up to{' '}
        {formatDateTime(asOf, zone)} ({zone}).
      </p>
    </Section>
  )
}
