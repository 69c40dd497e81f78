import type { ComparedVendor } from '../_trpc/outputs'
import { VerdictChip } from '../_ui/verdict-chip'
import { TARGET_VERDICT_WORDS, VERDICT_WORDS } from '../_ui/verdict-words'
import type { ListsOfVendor } from './lists-of'
import { againstInHouseSentence, againstInHouseWords, againstStandardSentence } from './verdict-sentences'

interface AgainstInHouseChipProps {
  vendor: ComparedVendor
  inHouse: ComparedVendor | null
  lists: ListsOfVendor
  about?: string
}

/** The score beside in-house; nothing for in-house itself and for what is not compared. */
export function AgainstInHouseChip({ vendor, inHouse, lists, about }: AgainstInHouseChipProps) {
  const { name, score, againstInHouse } = vendor
  if (againstInHouse === null || inHouse === null) return null
  return (
    <VerdictChip
      tone={VERDICT_WORDS[againstInHouse.verdict].tone}
      words={againstInHouseWords(againstInHouse)}
      about={about}
      sentence={againstInHouseSentence(name, score, inHouse.score, againstInHouse)}
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
