'use client'

import { useRef, useState } from 'react'
import button from '../../_ui/button.module.css'
import styles from './detail.module.css'
import { OrderAnswer } from './question'
import question from './question.module.css'
import { readAnswers } from './read-answers'
import type { Wizard } from './wizard'
import { ZoneAnswer } from './zone-answer'

/** Another zone, or another order of day and month, for files that were read. */
export function DateChoices({ detail, change, canChange }: Wizard) {
  const { zone, dayMonthOrder } = detail.import.options
  const fields = useRef<HTMLDivElement>(null)
  const [missing, setMissing] = useState<string | null>(null)

  function apply() {
    const asked = dayMonthOrder === null ? [ZONE] : [ZONE, ORDER]
    const answer = readAnswers(asked, (name) =>
      [...(fields.current?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])]
        .filter(({ type, checked }) => type !== 'radio' || checked)
        .map(({ value }) => value),
    )
    if ('missing' in answer) setMissing(answer.missing)
    else change(answer)
  }

  return (
    <div className={styles.part} ref={fields}>
      <fieldset className={question.plain}>
        <legend>Times without a zone are on the clocks of</legend>
        <ZoneAnswer initial={zone} />
      </fieldset>
      {dayMonthOrder !== null && (
        <fieldset className={question.plain}>
          <legend>In dates like 03/04</legend>
          <OrderAnswer initial={dayMonthOrder} />
        </fieldset>
      )}
      {missing && (
        <p role="alert" className={styles.failure}>
          {missing}
        </p>
      )}
      <p className={styles.ways}>
        <button type="button" className={button.button} disabled={!canChange} onClick={apply}>
          Read again with these times
        </button>
      </p>
    </div>
  )
}

const ZONE = { about: 'zone', question: '', choices: [], flag: '' } as const
const ORDER = { ...ZONE, about: 'day_month_order' } as const
