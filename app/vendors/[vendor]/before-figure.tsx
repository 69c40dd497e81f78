import Link from 'next/link'
import { formatCount } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { changeWords } from './before-words'
import styles from './score-section.module.css'

interface BeforeFigureProps {
  figure: NonNullable<NonNullable<Scorecard['againstBefore']>['vendor']>['score']
  /** The list of the n of the period before. */
  href: string
  minimum: number
  format: (share: number) => string
}

/** How a figure moved from the period before, and what it was then. */
export function BeforeFigure({ figure, href, minimum, format }: BeforeFigureProps) {
  const { before } = figure
  return (
    <>
      {changeWords(figure, minimum)}
      {before.value !== null && before.n >= minimum && (
        <span className={styles.was}>
          was <Link href={href}>{format(before.value)}</Link>, n {formatCount(before.n)}
        </span>
      )}
    </>
  )
}
