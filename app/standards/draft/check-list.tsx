'use client'

import styles from './draft.module.css'

interface CheckListProps<Value extends string> {
  label: string
  /** What it means that nothing is ticked. */
  none: string
  choices: readonly { value: Value; words: string }[]
  chosen: readonly Value[]
  isSame?: (one: Value, other: Value) => boolean
  onChange: (chosen: Value[]) => void
}

/** Some of several; none is all. */
export function CheckList<Value extends string>({
  label,
  none,
  choices,
  chosen,
  isSame = (one, other) => one === other,
  onChange,
}: CheckListProps<Value>) {
  return (
    <fieldset className={styles.checks}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {choices.map(({ value, words }) => {
          const others = chosen.filter((other) => !isSame(other, value))
          const isChosen = others.length < chosen.length
          return (
            <label key={value} className={styles.choice}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() => onChange(isChosen ? others : [...others, value])}
              />{' '}
              <bdi>{words}</bdi>
            </label>
          )
        })}
      </div>
      {chosen.length === 0 && <p className={styles.note}>{none}</p>}
    </fieldset>
  )
}
