import Link from 'next/link'
import { formatUnits } from '../_format'
import type { Watch } from '../_trpc/outputs'

/** The conversations with most turns of agents. */
export function TouchedList({ conversations }: { conversations: Watch['mostTouched'] }) {
  if (conversations.length === 0) return null
  return (
    <p>
      Most turns:{' '}
      {conversations.map(({ id, externalId, touches }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={`/conversations/${id}`}>{externalId}</Link> ({formatUnits(touches, 'turn')})
        </span>
      ))}
    </p>
  )
}
