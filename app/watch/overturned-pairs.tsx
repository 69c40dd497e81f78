import Link from 'next/link'
import { formatDateTime } from '../_format'
import type { Watch } from '../_trpc/outputs'
import styles from './overturned-pairs.module.css'
import { TURNED_DOWN_WORDS } from './watch-words'

type Pair = Watch['overturnedPairs'][number]
type Deed = Pair['turnedDown']

/** What was turned down and what was solved, side by side. */
export function OverturnedPairs({ pairs, zone }: { pairs: readonly Pair[]; zone: string }) {
  return (
    <ol className={styles.pairs}>
      {pairs.map(({ kind, turnedDown, solved }) => (
        <li key={`${turnedDown.conversationId} ${turnedDown.vendorName}`} className={styles.pair}>
          <Side deed={turnedDown} did={TURNED_DOWN_WORDS[kind]} zone={zone} />
          <Side deed={solved} did="solved it" zone={zone} />
        </li>
      ))}
    </ol>
  )
}

function Side({ deed, did, zone }: { deed: Deed; did: string; zone: string }) {
  const { conversationId, externalId, vendorName, agentName, at, quote } = deed
  return (
    <div className={styles.side}>
      <p className={styles.who}>
        <bdi>{agentName === null ? vendorName : `${agentName}, ${vendorName}`}</bdi> {did}, {formatDateTime(at, zone)},
        in <Link href={`/conversations/${conversationId}`}>{externalId}</Link>
      </p>
      {quote === null ? (
        <p className={styles.silent}>No words: it was closed while the customer waited.</p>
      ) : (
        <blockquote className={styles.quote} dir="auto">
          {quote}
        </blockquote>
      )}
    </div>
  )
}
