import type { Metadata } from 'next'
import { formatDay, formatPercent } from '../_format'
import { api } from '../_trpc/server'
import { PageTitle } from '../_ui/page-title'
import { DetectorTable } from './detector-table'
import { FigureTable } from './figure-table'
import styles from './page.module.css'
import { ReviewTable } from './review-table'

export const metadata: Metadata = { title: 'What is heard' }

/** How well each detector hears, measured on sentences that a person labelled, and what follows from it. */
export default async function DetectorsPage() {
  const list = await api().detectors.list()
  const wanted = formatPercent(list.precisionWanted)
  return (
    <>
      <PageTitle
        title="What is heard"
        note={`Words are found by written rules. How often the rules are right was measured on labelled sentences, last on ${formatDay(list.measuredOn)}.`}
      />
      <p className={styles.rule}>
        What a detector hears may cost points only where it is right surely enough: the lower end of its precision’s 95
        % interval is at least {wanted}. The others are shown and cost nothing. Where you say in a conversation that
        something was heard rightly or wrongly, it is counted below for the vendor; where ten and more are reviewed and
        the upper end falls below {wanted}, the detector costs that vendor nothing from the next scoring on.
      </p>
      <DetectorTable list={list} />
      <ReviewTable list={list} />
      <FigureTable list={list} />
    </>
  )
}
