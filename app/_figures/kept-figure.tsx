import Link from 'next/link'
import { DASH, formatCount, formatPoints } from '../_format'
import type { Measured } from '../_trpc/outputs'
import { IntervalMark } from '../_ui/interval-mark'
import type { Scale } from '../_ui/prepare-interval-mark'
import { tooFewWords } from '../_ui/verdict-words'
import styles from './kept-figure.module.css'

interface KeptFigureProps {
  /** What is measured: "Score", "Response". */
  label: string
  measured: Measured
  /** The list of exactly n rows. */
  href: string
  /** Below this n it says "too few (12 of 30)". */
  minimum: number
  scale: Scale
  inHouse?: number | null
  target?: number | null
  format?: (share: number) => string
}

/** A figure with the n it stands on, over its interval mark; the figure opens the list of its n. */
export function KeptFigure(props: KeptFigureProps) {
  const { label, measured, href, minimum, scale, inHouse = null, target = null, format = formatPoints } = props
  const { n, value, interval95 } = measured
  if (value === null) return <span className={styles.none}>{DASH}</span>
  if (n < minimum) {
    return n === 0 ? (
      tooFew(n, minimum)
    ) : (
      <Link href={href} className={styles.few}>
        {tooFew(n, minimum)}
      </Link>
    )
  }
  return (
    <div className={styles.kept}>
      <Link href={href} className={styles.value}>
        <span>{format(value)}</span> <span className={styles.n}>n {formatCount(n)}</span>
      </Link>
      <IntervalMark
        label={label}
        value={value}
        low={interval95?.low ?? null}
        high={interval95?.high ?? null}
        n={n}
        minimum={minimum}
        scale={scale}
        inHouse={inHouse}
        target={target}
        format={format}
      />
    </div>
  )
}

/** "too few (12 of 30)", broken only before the bracket. */
export function tooFew(n: number, minimum: number): string {
  const [words, figures = ''] = tooFewWords(n, minimum).split(' (')
  return `${words} (${figures.replaceAll(' ', '\u00a0')}`
}
