'use client'

import { useRef, useState } from 'react'
import type { Policy } from '#server/domain/standard'
import button from '../../_ui/button.module.css'
import styles from './draft.module.css'
import {
  addPolicy,
  changePolicy,
  insertPolicy,
  type KeyedPolicy,
  keyPolicies,
  movePolicy,
  removePolicy,
  withoutKeys,
} from './edit-policies'
import { PolicyEditor } from './policy-editor'
import type { ChangeStandard } from './written'

interface PoliciesEditorProps {
  policies: readonly Policy[]
  /** Names of the vendors there are. */
  vendors: readonly string[]
  change: ChangeStandard
  onRemoved: (words: string, undo: () => void) => void
}

/** Other targets for some conversations, in the order in which they are tried. */
export function PoliciesEditor({ policies, vendors, change, onRemoved }: PoliciesEditorProps) {
  const [keyed, setKeyed] = useState<readonly KeyedPolicy[]>(() => keyPolicies(policies))
  const [added, setAdded] = useState<number | null>(null)
  const latest = useRef(keyed)
  const addRef = useRef<HTMLButtonElement>(null)

  function update(edit: (policies: readonly KeyedPolicy[]) => readonly KeyedPolicy[]) {
    latest.current = edit(latest.current)
    setKeyed(latest.current)
    const next = withoutKeys(latest.current)
    change(() => ({ policies: next }))
  }

  function add() {
    update(addPolicy)
    setAdded(latest.current.at(-1)?.key ?? null)
  }

  function remove(policy: KeyedPolicy, place: number) {
    update((before) => removePolicy(before, policy.key))
    onRemoved(`Removed “${policy.name}”.`, () => update((before) => insertPolicy(before, place, policy)))
    addRef.current?.focus()
  }

  return (
    <>
      <p className={styles.note}>
        Of several policies the first that fits a conversation decides, so the order matters. A policy that names
        vendors is their contract. What a policy leaves empty is the channel’s target.
      </p>
      <ol className={styles.policies}>
        {keyed.map((policy, place) => (
          <li key={policy.key}>
            <PolicyEditor
              policy={policy}
              vendors={vendors}
              isNew={policy.key === added}
              isFirst={place === 0}
              isLast={place === keyed.length - 1}
              onChange={(next) => update((before) => changePolicy(before, policy.key, next))}
              onMove={(by) => update((before) => movePolicy(before, policy.key, by))}
              onRemove={() => remove(policy, place)}
            />
          </li>
        ))}
      </ol>
      <p>
        <button ref={addRef} type="button" className={button.button} onClick={add}>
          Add a policy
        </button>
      </p>
    </>
  )
}
