'use client'

import button from '../../_ui/button.module.css'
import styles from './detail.module.css'
import { Question } from './question'
import { keyOf } from './read-answers'
import type { StepKey } from './step'
import { lastAskingStep, questionsOf, type Wizard } from './wizard'

interface QuestionsProps {
  wizard: Wizard
  step: StepKey
  /** What an answer lacks, once somebody tried to go on without it. */
  missing: string | null
}

/** What the files leave open in a step; the last step that asks has the button that gives all answers. */
export function Questions({ wizard, step, missing }: QuestionsProps) {
  const questions = questionsOf(wizard, step)
  const isLast = lastAskingStep(wizard) === step
  return (
    <>
      {questions.map((question) => (
        <Question key={keyOf(question)} question={question} />
      ))}
      {isLast && (
        <>
          {missing && (
            <p role="alert" className={styles.failure}>
              {missing}
            </p>
          )}
          <p className={styles.ways}>
            <button type="submit" className={button.primary} disabled={!wizard.canChange}>
              Go on
            </button>
          </p>
        </>
      )}
    </>
  )
}
