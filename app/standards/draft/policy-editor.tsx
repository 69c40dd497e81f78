'use client'

import type { MouseEvent } from 'react'
import { CHANNELS } from '#server/domain/conversation'
import type { Policy } from '#server/domain/standard'
import { nameKey } from '#server/domain/vendor'
import button from '../../_ui/button.module.css'
import { CHANNEL_WORDS } from '../../_words'
import { contractWords, policyWords } from '../describe-policy'
import { CheckList } from './check-list'
import styles from './draft.module.css'
import { type KeyedPolicy, parseNames } from './edit-policies'
import { PolicyTargets } from './policy-targets'
import { ReadField } from './read-field'
import { readName } from './read-fields'

interface PolicyEditorProps {
  policy: KeyedPolicy
  vendors: readonly string[]
  isNew: boolean
  isFirst: boolean
  isLast: boolean
  onChange: (change: Partial<Policy>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One policy: for which conversations, and what is asked for there. */
export function PolicyEditor(props: PolicyEditorProps) {
  const { policy, vendors, isNew, isFirst, isLast, onChange, onMove, onRemove } = props
  const { name } = policy
  const unknown = policy.vendors.filter((chosen) => !vendors.some((vendor) => nameKey(vendor) === nameKey(chosen)))

  function move(event: MouseEvent<HTMLButtonElement>, by: -1 | 1) {
    const { currentTarget } = event
    onMove(by)
    // A row that changes its place loses the focus.
    requestAnimationFrame(() => currentTarget.focus())
  }

  return (
    <fieldset className={styles.policy}>
      <legend>
        <bdi>{contractWords(policy) ?? name}</bdi>
      </legend>
      <p className={styles.note} aria-live="polite">
        <bdi>{policyWords(policy)}</bdi>
      </p>
      <div className={styles.fields}>
        <ReadField
          label="Name"
          initial={name}
          read={readName}
          onRead={(next) => onChange({ name: next })}
          isWide
          isFocused={isNew}
        />
        <ReadField
          label="Priorities, with commas between"
          initial={policy.priorities.join(', ')}
          placeholder="every priority"
          read={readNames}
          onRead={(priorities) => onChange({ priorities })}
          isWide
        />
      </div>
      <CheckList
        label="Channels"
        none="None is ticked: every channel."
        choices={CHANNELS.map((channel) => ({ value: channel, words: CHANNEL_WORDS[channel] }))}
        chosen={policy.channels}
        onChange={(channels) => onChange({ channels })}
      />
      <CheckList
        label="Vendors"
        none="None is ticked: every vendor."
        choices={[...vendors, ...unknown].map((vendor) => ({ value: vendor, words: vendor }))}
        chosen={policy.vendors}
        isSame={(one, other) => nameKey(one) === nameKey(other)}
        onChange={(chosen) => onChange({ vendors: chosen })}
      />
      <PolicyTargets targets={policy.targets} onChange={(targets) => onChange({ targets })} />
      <p className={styles.ways}>
        <button
          type="button"
          className={button.button}
          aria-disabled={isFirst}
          aria-label={`Move ${name} up`}
          onClick={(event) => move(event, -1)}
        >
          Move up
        </button>
        <button
          type="button"
          className={button.button}
          aria-disabled={isLast}
          aria-label={`Move ${name} down`}
          onClick={(event) => move(event, 1)}
        >
          Move down
        </button>
        <button type="button" className={button.button} aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </button>
      </p>
    </fieldset>
  )
}

function readNames(text: string): { value: string[] } {
  return { value: parseNames(text) }
}
