import type { ComparedVendor } from '../_trpc/outputs'
import { VerdictChip } from '../_ui/verdict-chip'
import { TARGET_VERDICT_WORDS, VERDICT_WORDS } from '../_ui/verdict-words'
import type { ListsOfVendor } from './lists-of'
import { againstInHouseSentence, againstInHouseWords, againstStandardSentence, shortWords } from './verdict-sentences'

interface AgainstInHouseChipProps {
  vendor: ComparedVendor
  lists: ListsOfVendor
  about?: string
  /** What would settle an open comparison is said elsewhere. */
  isShort?: boolean
}

/** The score beside in-house; nothing for in-house itself and for what is not compared. */
export function AgainstInHouseChip({ vendor, lists, about, isShort = false }: AgainstInHouseChipProps) {
  const { name, againstInHouse } = vendor
  if (againstInHouse === null) return null
  return (
    <VerdictChip
      tone={VERDICT_WORDS[againstInHouse.verdict].tone}
      words={isShort ? shortWords(againstInHouse.verdict) : againstInHouseWords(againstInHouse)}
      about={about}
      sentence={againstInHouseSentence(name, againstInHouse)}
      href={vendor.conversations === 0 ? null : lists('conversations', {}, 'lowest_score')}
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
