'use client'

import { ROLE_CHOICES } from '#server/domain/import'
import type { RejectionCause } from '#server/domain/import-check'
import button from '../../_ui/button.module.css'
import styles from './detail.module.css'
import { findFix } from './find-fixes'
import { ROLE_CHOICE_WORDS } from './reading-words'
import { focusStep, type StepKey } from './step'
import type { Wizard } from './wizard'

/** What mends all rows of a cause at once. */
export function CauseFix({ cause, wizard }: { cause: RejectionCause; wizard: Wizard }) {
  const { change, canChange } = wizard
  const fix = canChange ? findFix(cause) : null
  if (fix === null) return <span className={styles.note}>Mend them in the rejected rows.</span>
  if (fix.kind === 'role')
    return (
      <label className={styles.field}>
        <span>
          Treat “<bdi>{fix.word}</bdi>” as
        </span>
        <select
          className={styles.control}
          value=""
          onChange={({ target }) => {
            const role = ROLE_CHOICES.find((known) => known === target.value)
            if (role !== undefined) change({ mapping: { roles: { [fix.word]: role } } })
          }}
        >
          <option value="">Choose …</option>
          {ROLE_CHOICES.map((role) => (
            <option key={role} value={role}>
              {ROLE_CHOICE_WORDS[role]}
            </option>
          ))}
        </select>
      </label>
    )
  if (fix.kind === 'plain_quotes')
    return (
      <button type="button" className={button.button} onClick={() => change({ mapping: { quotes: 'plain' } })}>
        Read again with quotes as plain characters
      </button>
    )
  const step: StepKey = fix.kind === 'vendor' ? 'match' : 'dates'
  return (
    <button type="button" className={button.button} onClick={() => focusStep(step)}>
      {fix.kind === 'vendor'
        ? 'Name the vendor'
        : fix.kind === 'zone'
          ? 'Choose the time zone'
          : 'Say which comes first'}
    </button>
  )
}
