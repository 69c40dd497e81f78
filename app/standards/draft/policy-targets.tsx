'use client'

import type { Policy } from '#server/domain/standard'
import { TARGET_WORDS } from '../describe-policy'
import styles from './draft.module.css'
import { durationText } from './duration-text'
import { HoursSelect } from './hours-select'
import { ReadField } from './read-field'
import { readPolicyTarget, readPolicyTargetOrNone } from './read-fields'

type Targets = Policy['targets']

const UNSET = { words: 'as the channel', value: undefined }

interface PolicyTargetsProps {
  targets: Targets
  onChange: (targets: Targets) => void
}

/** What a policy asks for otherwise than the channel. */
export function PolicyTargets({ targets, onChange }: PolicyTargetsProps) {
  function set<Key extends keyof Targets>(key: Key, value: Targets[Key]) {
    const { [key]: _, ...others } = targets
    // The others and this one are all that targets hold.
    onChange(value === undefined ? (others as Targets) : { ...targets, [key]: value })
  }
  return (
    <div className={styles.fields}>
      {(['firstReplySeconds', 'laterReplySeconds'] as const).map((key) => (
        <ReadField
          key={key}
          label={TARGET_WORDS[key]}
          initial={durationText(targets[key] ?? null)}
          placeholder="as the channel"
          read={readPolicyTarget}
          onRead={(seconds) => set(key, seconds)}
        />
      ))}
      {(['substantiveReplySeconds', 'resolutionSeconds'] as const).map((key) => (
        <ReadField
          key={key}
          label={`${TARGET_WORDS[key]}, or “none”`}
          initial={targets[key] === null ? 'none' : durationText(targets[key] ?? null)}
          placeholder="as the channel"
          read={readPolicyTargetOrNone}
          onRead={(seconds) => set(key, seconds)}
        />
      ))}
      <HoursSelect label="Counted in" value={targets.hours} unset={UNSET} onChange={(hours) => set('hours', hours)} />
    </div>
  )
}
