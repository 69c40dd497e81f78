import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatPercent, formatShare } from '../../_format'
import { TableView } from '../../_ui/table-view'
import { BAND_WORDS } from '../../_words'
import styles from './band-chart.module.css'
import { bandsWords, type PreparedBands } from './prepare-bands'

const TITLE = 'How much of the replies is template'
/** Narrower parts have no room for their figure above them. */
const LEAST_LABELLED = 0.08

/** Replies by how much of them is a template's, as one bar with its parts named, each with its list. */
export function BandChart({ bands, lists }: { bands: PreparedBands; lists: ListsOfVendor }) {
  const { judged, segments } = bands
  const drawn = segments.filter(({ count }) => count > 0)
  return (
    <TableView
      title={TITLE}
      takeaway={bandsWords(bands)}
      rows={segments}
      keyOf={({ band }) => band}
      columns={[
        { key: 'band', header: 'Reply', isRowHeader: true, cell: ({ band }) => BAND_WORDS[band] },
        {
          key: 'count',
          header: 'Replies',
          align: 'end',
          cell: ({ band, count }) => <CountLink count={count} href={lists('reply_band', { slot: band })} />,
        },
        { key: 'share', header: 'Share', align: 'end', cell: ({ count }) => formatShare(count, judged) },
      ]}
    >
      <div
        aria-hidden
        className={styles.bar}
        style={{ gridTemplateColumns: drawn.map(({ count }) => `minmax(0, ${count}fr)`).join(' ') }}
      >
        {drawn.map(({ band, share }) => (
          <span key={band} className={styles.part}>
            <span className={styles.label}>{share >= LEAST_LABELLED && formatPercent(share)}</span>
            <span className={`${styles.fill} ${styles[band]}`} />
          </span>
        ))}
      </div>
      <ul className={styles.key}>
        {segments.map(({ band, count }) => (
          <li key={band}>
            <span aria-hidden className={`${styles.swatch} ${styles[band]}`} />
            {BAND_WORDS[band]} <CountLink count={count} href={lists('reply_band', { slot: band })} />
          </li>
        ))}
      </ul>
    </TableView>
  )
}
