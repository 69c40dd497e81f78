'use client'

import type { ImportQuestion } from '#server/domain/import'
import { AgentsAnswer } from './agents-answer'
import styles from './question.module.css'
import { keyOf } from './read-answers'
import { RolesAnswer } from './roles-answer'
import { VendorAnswer } from './vendor-answer'
import { ZoneAnswer } from './zone-answer'

/** One question with the ways to answer it. */
export function Question({ question }: { question: ImportQuestion }) {
  return (
    <fieldset className={styles.question}>
      <legend>
        <bdi>{question.question}</bdi>
      </legend>
      <Answer question={question} />
    </fieldset>
  )
}

function Answer({ question }: { question: ImportQuestion }) {
  const { about, choices } = question
  switch (about) {
    case 'vendor':
      return <VendorAnswer columns={choices} />
    case 'zone':
      return <ZoneAnswer />
    case 'roles':
      return <RolesAnswer words={choices} />
    case 'agents':
      return <AgentsAnswer authors={choices} />
    case 'day_month_order':
      return <OrderAnswer />
    case 'column':
    case 'encoding':
      return (
        <select
          name={about === 'column' ? keyOf(question) : 'encoding'}
          aria-label={about === 'column' ? 'Column' : 'Encoding'}
          defaultValue=""
        >
          <option value="">Choose …</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )
  }
}

export function OrderAnswer({ initial = null }: { initial?: 'day_first' | 'month_first' | null }) {
  return (
    <>
      <label className={styles.choice}>
        <input type="radio" name="order" value="day_first" defaultChecked={initial === 'day_first'} /> The day comes
        first: 03/04 is 3 April
      </label>
      <label className={styles.choice}>
        <input type="radio" name="order" value="month_first" defaultChecked={initial === 'month_first'} /> The month
        comes first: 03/04 is 4 March
      </label>
    </>
  )
}
