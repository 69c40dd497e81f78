import type { VendorKind } from '#server/domain/vendor'
import type { SideBySide } from '../_trpc/outputs'
import { EmptyState } from '../_ui/empty-state'

interface NobodyBesideProps {
  data: SideBySide
  kinds: readonly VendorKind[]
}

/** Why there is nothing to compare, and what to do about it; nothing where there is. */
export function NobodyBeside({ data: { conversations, inHouse, vendors }, kinds }: NobodyBesideProps) {
  const everything = { words: 'Show everything', href: '/compare' }
  const settings = (words: string) => ({ words, href: '/settings/vendors' })
  if (conversations === 0)
    return <EmptyState why="No conversation falls into this period and these filters." next={everything} />
  if (!kinds.includes('in_house'))
    return (
      <EmptyState
        why="No vendor is in-house, so there is nobody to compare with. Say in the settings which team is your own."
        next={settings('Name the in-house team')}
      />
    )
  if (!kinds.includes('contracted'))
    return (
      <EmptyState
        why="No vendor is contracted, so there is nobody to put beside in-house."
        next={settings('Look at the vendors')}
      />
    )
  if (inHouse === null)
    return <EmptyState why="In-house has no conversations in this period and these filters." next={everything} />
  if (vendors.length === 0)
    return (
      <EmptyState why="No contracted vendor has conversations in this period and these filters." next={everything} />
    )
  return null
}
