'use client'

import { useId } from 'react'
import { VENDOR_KINDS, type VendorKind } from '#server/domain/vendor'
import form from '../form.module.css'
import { VENDOR_KIND_WORDS } from '../setting-words'

/** In-house or contracted, each with what it means. */
export function KindChoices({ value, onChange }: { value: VendorKind; onChange: (kind: VendorKind) => void }) {
  const name = useId()
  return (
    <fieldset className={form.choices}>
      <legend>Kind</legend>
      {VENDOR_KINDS.map((kind) => (
        <label key={kind} className={form.choice}>
          <input type="radio" name={name} checked={kind === value} onChange={() => onChange(kind)} />
          <span>
            {VENDOR_KIND_WORDS[kind].name} <span className={form.second}>{VENDOR_KIND_WORDS[kind].meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
