import { LEAST_COVERED } from '#server/domain/verdict'
import { formatChosenShare, formatDateTime } from '../_format'
import type { Comparison } from '../_trpc/outputs'
import styles from './how-to-read.module.css'

/** What the figures of the overview mean and what they were made with. */
export function HowToRead({ comparison }: { comparison: Comparison }) {
  const { standardName, standardVersion, asOf, zone, displayFloor, shareWithinTarget } = comparison
  return (
    <div className={styles.panels}>
      <section>
        <h2>How to read this</h2>
        <dl className={styles.words}>
          <dt>Score</dt>
          <dd>
            Points kept of 100. Every conversation starts with all points of response, escalation and canned answers; a
            written rule that is broken takes some away. The score weighs the three by the standard.
          </dd>
          <dt>Kept</dt>
          <dd>
            What is left of a dimension after what the rules took, on average over the n conversations in which it could
            be judged. 100.0 means that no rule took anything.
          </dd>
          <dt>First reply in time</dt>
          <dd>
            First replies of a person within the target of their channel, of all that met or missed it. Autoresponders
            and bots answer nothing. {formatChosenShare(shareWithinTarget)} are wanted.
          </dd>
          <dt>Waiting now, left unanswered, critical</dt>
          <dd>
            Conversations whose customer has no answer at the data’s end, that ended without one, and that hold at least
            one error that outweighs all points.
          </dd>
          <dt>Range that chance allows</dt>
          <dd>
            Had the same team answered as well as it does, other conversations of the same kind would have given a
            figure somewhere in this range, 95 times of 100. Conversations of one agent resemble each other, so they
            count for less than as many of different agents.
          </dd>
          <dt>Better, worse, as good</dt>
          <dd>
            Vendors get different questions. So a vendor and in-house are compared as if both had answered the same mix
            of channels, topics, priorities and languages, over what both have enough of; at least{' '}
            {formatChosenShare(LEAST_COVERED)} of what a vendor answers must be such, or nothing is said. All
            comparisons on the page are judged together, since of many some would stand out by luck. The figures in the
            table are as they are; rest on a verdict to see both.
          </dd>
          <dt>Change</dt>
          <dd>
            Against as many days before with the same weekdays, or against the month or quarter before. It is called up,
            down or more only where chance would not give as much, all that is looked at judged together. Another mix of
            questions is not allowed for.
          </dd>
          <dt>Nobody</dt>
          <dd>What no vendor carries: waits outside everybody’s contracted hours, and conversations nobody held.</dd>
        </dl>
      </section>
      <section>
        <h2>What it was made with</h2>
        <dl className={styles.facts}>
          <dt>Standard</dt>
          <dd>
            {standardName}, version {standardVersion}
          </dd>
          <dt>Data up to</dt>
          <dd>{formatDateTime(asOf, zone)}</dd>
          <dt>Days and hours in</dt>
          <dd>{zone}</dd>
          <dt>Too few</dt>
          <dd>below {displayFloor} nothing is printed, compared or coloured</dd>
          <dt>Ranges</dt>
          <dd>95 % intervals that allow for what an agent’s conversations have in common</dd>
          <dt>Verdicts</dt>
          <dd>with the same mix of questions, and adjusted for how many figures are compared</dd>
        </dl>
      </section>
    </div>
  )
}
