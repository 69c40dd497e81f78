'use client'

import { useRef } from 'react'
import type { Membership } from '#server/domain/contract'
import button from '../../_ui/button.module.css'
import form from '../form.module.css'

interface MembershipRowsProps {
  memberships: readonly Membership[]
  vendors: readonly { id: number; name: string }[]
  onChange: (next: readonly Membership[]) => void
}

/** For which vendors an agent works, from day to day. */
export function MembershipRows({ memberships, vendors, onChange }: MembershipRowsProps) {
  const add = useRef<HTMLButtonElement>(null)
  const [first] = vendors

  function change(index: number, to: Partial<Membership>) {
    onChange(memberships.map((membership, at) => (at === index ? { ...membership, ...to } : membership)))
  }

  function remove(index: number) {
    onChange(memberships.filter((_, at) => at !== index))
    add.current?.focus()
  }

  return (
    <fieldset className={form.entry}>
      <legend>Works for</legend>
      <p className={form.note}>
        Days are the company’s, both ends included; an empty one is open. Without a row the vendor of the export counts.
      </p>
      {memberships.map((membership, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing but its place, and keeps no state of its own
        <fieldset key={index} className={form.choices} aria-label={`Vendor ${index + 1}`}>
          <div className={form.line}>
            <label className={form.field}>
              Vendor
              <select
                className={form.control}
                value={membership.vendorId}
                onChange={({ target }) => change(index, { vendorId: Number(target.value) })}
              >
                {vendors.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <Day label="From" value={membership.from} onChange={(from) => change(index, { from })} />
            <Day label="Until" value={membership.to} onChange={(to) => change(index, { to })} />
            <button type="button" className={form.text} onClick={() => remove(index)}>
              Remove
            </button>
          </div>
        </fieldset>
      ))}
      <button
        ref={add}
        type="button"
        className={button.button}
        disabled={first === undefined}
        onClick={() => first && onChange([...memberships, { vendorId: first.id, from: null, to: null }])}
      >
        Add a vendor
      </button>
    </fieldset>
  )
}

function Day(props: { label: string; value: string | null; onChange: (day: string | null) => void }) {
  return (
    <label className={form.field}>
      {props.label}
      <input
        type="date"
        className={form.control}
        value={props.value ?? ''}
        onChange={({ target }) => props.onChange(target.value === '' ? null : target.value)}
      />
    </label>
  )
}
