'use client'

import { useId, useState } from 'react'
import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import { DIMENSION_WORDS } from '../../_words'
import styles from './draft.module.css'
import field from './field.module.css'
import { useTrouble } from './troubles'
import { parseWeights, type Weights, weightTexts, withWeight } from './weights'
import type { ChangeStandard } from './written'

/** How much of the score each dimension makes up; the last one not being written follows. */
export function WeightsEditor({ weights, change }: { weights: Weights; change: ChangeStandard }) {
  const id = useId()
  const [texts, setTexts] = useState(() => weightTexts(weights))
  const [isChanged, setIsChanged] = useState(false)
  const reading = parseWeights(texts)
  const error = isChanged && 'error' in reading ? reading.error : null
  useTrouble(error !== null)

  function write(dimension: Dimension, text: string) {
    const next = withWeight(texts, dimension, text)
    setTexts(next)
    setIsChanged(true)
    const found = parseWeights(next)
    if ('weights' in found) change(() => ({ weights: found.weights }))
  }

  return (
    <>
      <p className={styles.note}>Whole percent of the score, 100 together.</p>
      <div className={styles.fields}>
        {DIMENSIONS.map((dimension) => (
          <div key={dimension} className={field.field}>
            <label htmlFor={`${id}-${dimension}`} className={field.label}>
              {DIMENSION_WORDS[dimension]}
            </label>
            <span className={field.line}>
              <input
                id={`${id}-${dimension}`}
                className={field.control}
                inputMode="numeric"
                autoComplete="off"
                value={texts[dimension]}
                aria-invalid={error !== null || undefined}
                aria-describedby={`${id}-sum`}
                onChange={({ target }) => write(dimension, target.value)}
              />
              <span aria-hidden>%</span>
            </span>
          </div>
        ))}
      </div>
      <p id={`${id}-sum`} role="status" className={field.error}>
        {error}
      </p>
    </>
  )
}
