'use client'

import { formatDateTime } from '../../_format'
import { isUnderWay } from '../import-words'
import styles from './detail.module.css'
import { Failed } from './failed'
import { ImportProgress } from './import-progress'
import { ImportResult } from './import-result'
import { Step } from './step'
import { Undone } from './undone'
import type { Wizard } from './wizard'

const TITLES: Readonly<Record<string, string>> = {
  committed: 'Taken in',
  undoing: 'Being undone',
  undone: 'Undone',
  failed: 'Not taken in',
}

/** How it ended, and what can be done next. */
export function ResultStep({ wizard, onChanged }: { wizard: Wizard; onChanged: () => void }) {
  const { detail, canChange } = wizard
  const { state, progress, committedAt } = detail.import
  const title = TITLES[state]
  if (title === undefined) return <Step name="result" title="Result" />
  return (
    <Step name="result" title={title} isOpen>
      {state === 'undoing' && isUnderWay(state) && <ImportProgress state={state} progress={progress} />}
      {state === 'failed' && <Failed detail={detail} canChange={canChange} onChanged={onChanged} />}
      {state === 'undone' && <Undone detail={detail} />}
      {state === 'committed' && (
        <>
          <p className={styles.note}>{formatDateTime(committedAt, 'UTC')} UTC</p>
          <ImportResult detail={detail} onChanged={onChanged} />
        </>
      )}
    </Step>
  )
}
