import type { ComparedVendor } from '../_trpc/outputs'
import { VerdictChip } from '../_ui/verdict-chip'
import { TARGET_VERDICT_WORDS, VERDICT_WORDS } from '../_ui/verdict-words'
import type { ListsOfVendor } from './lists-of'
import {
  againstInHouseSentence,
  againstInHouseWords,
  againstStandardSentence,
  type ComparedFigure,
  shortWords,
} from './verdict-sentences'

interface AgainstInHouseChipProps {
  vendor: ComparedVendor
  lists: ListsOfVendor
  figure?: ComparedFigure['figure']
  about?: string
  /** What would settle an open comparison is said elsewhere. */
  isShort?: boolean
}

/** The score, or another figure, beside in-house; nothing for in-house itself and for what is not compared. */
export function AgainstInHouseChip({
  vendor,
  lists,
  figure = 'score',
  about,
  isShort = false,
}: AgainstInHouseChipProps) {
  const { name, againstInHouse } = vendor
  if (againstInHouse === null) return null
  const { dimensions, figures } = againstInHouse
  const compared = figures[figure]
  return (
    <VerdictChip
      tone={VERDICT_WORDS[compared.verdict].tone}
      words={isShort ? shortWords(compared) : againstInHouseWords(compared)}
      about={about}
      sentence={againstInHouseSentence(name, compared, dimensions)}
      href={
        vendor.conversations === 0 ? null : lists(figure === 'score' ? 'conversations' : figure, {}, 'lowest_score')
      }
    />
  )
}

interface AgainstStandardChipProps {
  vendor: ComparedVendor
  shareWanted: number
  lists: ListsOfVendor
  about?: string
}

/** First replies beside the share that the standard wants within target. */
export function AgainstStandardChip({ vendor, shareWanted, lists, about }: AgainstStandardChipProps) {
  const { tone, short } = TARGET_VERDICT_WORDS[vendor.againstStandard]
  return (
    <VerdictChip
      tone={tone}
      words={short}
      about={about}
      sentence={againstStandardSentence(vendor, shareWanted)}
      href={vendor.firstReply.n === 0 ? null : lists('first_reply', {}, 'slowest_first_reply')}
      linkWords="Show the first replies"
    />
  )
}
