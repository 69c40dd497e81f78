import { CountLink } from '../_figures/count-link'
import { KeptFigure } from '../_figures/kept-figure'
import { formatPercent, formatUnits } from '../_format'
import type { TopicOfVendor } from '../_trpc/outputs'
import type { Scale } from '../_ui/prepare-interval-mark'
import { VerdictChip } from '../_ui/verdict-chip'
import { VERDICT_WORDS } from '../_ui/verdict-words'
import { topicVerdictSentence } from './topic-words'
import styles from './topics.module.css'
import type { ListOfTopic } from './topics-href'

interface FigureCellProps {
  /** Whose figure it is: "refund", "Owls". */
  of: string
  figures: Pick<TopicOfVendor, 'firstReply' | 'repeat' | 'score'>
  lists: ListOfTopic
  minimum: number
  scale: Scale
  inHouse?: number | null
}

export function ScoreCell({ of, figures: { score }, lists, minimum, scale, inHouse = null }: FigureCellProps) {
  return (
    <KeptFigure
      label={`Score, ${of}`}
      measured={score}
      href={lists('conversations')}
      minimum={minimum}
      scale={scale}
      inHouse={inHouse}
    />
  )
}

export function FirstReplyCell({
  of,
  figures: { firstReply },
  lists,
  minimum,
  scale,
  inHouse = null,
}: FigureCellProps) {
  return (
    <KeptFigure
      label={`First replies in time, ${of}`}
      measured={firstReply}
      href={lists('first_reply')}
      minimum={minimum}
      scale={scale}
      inHouse={inHouse}
      format={formatPercent}
    />
  )
}

/** The share after which the customer wrote again, over those of which it is known by now, and who they are. */
export function RepeatCell({ of, figures: { repeat }, lists, minimum, scale, inHouse = null }: FigureCellProps) {
  return (
    <>
      <KeptFigure
        label={`Wrote again within seven days, ${of}`}
        measured={repeat}
        href={lists('repeat_contact')}
        minimum={minimum}
        scale={scale}
        inHouse={inHouse}
        format={formatPercent}
      />
      {repeat.again > 0 && (
        <span className={styles.second}>
          <CountLink
            count={repeat.again}
            href={lists('repeat_contact', { result: 'counted' })}
            words={formatUnits(repeat.again, 'wrote again', 'wrote again')}
          />
        </span>
      )}
    </>
  )
}

interface TopicVerdictChipProps {
  vendor: TopicOfVendor
  topic: string
  lists: ListOfTopic
  /** Says whose verdict it is, where the place does not. */
  isNamed?: boolean
}

/** A vendor beside in-house on a topic; nothing for in-house itself and for what is not compared. */
export function TopicVerdictChip({ vendor, topic, lists, isNamed = false }: TopicVerdictChipProps) {
  const { id, name, against, conversations } = vendor
  if (against === null) return null
  return (
    <VerdictChip
      tone={VERDICT_WORDS[against.verdict].tone}
      words={VERDICT_WORDS[against.verdict].short}
      {...(isNamed ? { about: name } : {})}
      sentence={topicVerdictSentence(name, topic, against)}
      href={conversations === 0 ? null : lists('conversations', { vendor: id ?? 'nobody' }, 'lowest_score')}
    />
  )
}
