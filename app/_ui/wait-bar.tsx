import { classNames } from './class-names'
import { prepareWaitBar, type WaitStretch } from './prepare-wait-bar'
import styles from './wait-bar.module.css'

interface WaitBarProps {
  stretches: readonly WaitStretch[]
  /** "7 h 12 min, nobody on shift" */
  words: string
  isBreach: boolean
}

/** The wait between two messages: longer for a longer wait, coloured by who held it, hatched outside coverage. */
export function WaitBar({ stretches, words, isBreach }: WaitBarProps) {
  const bar = prepareWaitBar(stretches)
  return (
    <div className={styles.wait} style={{ minHeight: bar.heightPx }}>
      <div aria-hidden className={styles.bar} style={{ height: bar.heightPx }}>
        {bar.stretches.map(({ percent, holder, covered }, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no name besides its place
            key={index}
            className={classNames(styles[holder], covered ? styles.covered : styles.uncovered)}
            style={{ height: `${percent}%` }}
          />
        ))}
      </div>
      <span className={classNames(styles.words, isBreach && styles.breach)}>{words}</span>
    </div>
  )
}
