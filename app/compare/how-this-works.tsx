import { formatPercent, formatShare } from '../_format'
import { DataTable } from '../_ui/data-table'
import styles from './compare.module.css'
import { type ExampleRow, exampleOfMix } from './example-of-mix'
import { type Turned, turnedWords } from './turned-words'

/** Why figures as they are can mislead, by a real case of the page where there is one and a made-up one. */
export function HowThisWorks({ turned }: { turned: Turned | null }) {
  return (
    <details className={styles.how}>
      <summary>How this works</summary>
      <p>
        Teams do not get the same questions. Whoever gets more of the hard ones looks worse, even when it answers every
        kind of question better. So each kind of question (channel, topic, priority and language) is compared with its
        own kind, and the kinds are then weighed for both teams as often as they come in all teams together. The hour is
        no kind of question: whether nights are answered as well as days is what is asked.
      </p>
      {turned && (
        <p>
          On this page: <bdi>{turned.vendor.name}</bdi>, {turnedWords(turned.figure)}
        </p>
      )}
      <p>A made-up case, first replies in time:</p>
      <DataTable
        caption="A made-up case: first replies in time"
        isCompact
        rows={exampleOfMix()}
        keyOf={({ kind }) => kind}
        columns={[
          { key: 'kind', header: 'Questions', isRowHeader: true, cell: ({ kind }) => kind },
          { key: 'vendor', header: 'Vendor', align: 'end', cell: ({ vendor }) => shareWords(vendor) },
          { key: 'in_house', header: 'In-house', align: 'end', cell: ({ inHouse }) => shareWords(inHouse) },
        ]}
      />
      <p>
        The vendor is better with both kinds. As it is it seems far worse, because seven of eight of its questions are
        hard.
      </p>
    </details>
  )
}

function shareWords({ share, n }: ExampleRow['vendor']): string {
  return n === null ? formatPercent(share) : formatShare(Math.round(share * n), n)
}
