import { DASH } from '../_format'
import styles from './interval-mark.module.css'
import { prepareIntervalMark, type Scale } from './prepare-interval-mark'
import { tooFewWords } from './verdict-words'

interface IntervalMarkProps {
  /** What is measured: "Score", "First reply within target". */
  label: string
  value: number | null
  low: number | null
  high: number | null
  n: number
  /** Below this n the mark gives way to "too few (12 of 30)". */
  minimum: number
  /** The same for every mark of a column. */
  scale: Scale
  target?: number | null
  inHouse?: number | null
  format: (figure: number) => string
}

/** A line for the interval, a dot for the value, a tick for the target and a ring for the in-house value. */
export function IntervalMark(props: IntervalMarkProps) {
  const { value, low, high, n, minimum, scale, target = null, inHouse = null } = props
  if (value === null || low === null || high === null) return <span className={styles.words}>{DASH}</span>
  if (n < minimum) return <span className={styles.words}>{tooFewWords(n, minimum)}</span>
  const at = prepareIntervalMark({ value, low, high, target, inHouse }, scale)
  return (
    <svg className={styles.mark} role="img" aria-label={wordsOf(props)}>
      <line className={styles.interval} x1={`${at.low}%`} x2={`${at.high}%`} y1="50%" y2="50%" />
      {at.target !== null && (
        <line className={styles.target} x1={`${at.target}%`} x2={`${at.target}%`} y1="2" y2="18" />
      )}
      {at.inHouse !== null && <circle className={styles.ring} cx={`${at.inHouse}%`} cy="50%" r="4" />}
      <circle className={styles.dot} cx={`${at.value}%`} cy="50%" r="3.5" />
    </svg>
  )
}

function wordsOf({ label, value, low, high, n, target, inHouse, format }: IntervalMarkProps): string {
  const say = (figure: number | null | undefined) => (figure === null || figure === undefined ? null : format(figure))
  const words = [`${label} ${say(value)}`, `range ${say(low)} to ${say(high)}`, `n ${n}`]
  if (say(target)) words.push(`target ${say(target)}`)
  if (say(inHouse)) words.push(`in-house ${say(inHouse)}`)
  return words.join(', ')
}

/** What the parts of the mark mean; once under a table of marks. */
export function IntervalMarkKey() {
  return (
    <p className={styles.key}>
      {KEY.map(({ words, part }) => (
        <span key={words}>
          <svg aria-hidden="true" width="22" height="20">
            {part}
          </svg>
          {words}
        </span>
      ))}
    </p>
  )
}

const KEY = [
  { words: 'value', part: <circle className={styles.dot} cx="11" cy="10" r="3.5" /> },
  { words: 'range that chance allows', part: <line className={styles.interval} x1="1" x2="21" y1="10" y2="10" /> },
  { words: 'target', part: <line className={styles.target} x1="11" x2="11" y1="2" y2="18" /> },
  { words: 'in-house', part: <circle className={styles.ring} cx="11" cy="10" r="4" /> },
]
