'use client'

import { useState } from 'react'
import type { ImportCheck } from '#server/domain/import-check'
import { formatUnits } from '../../_format'
import button from '../../_ui/button.module.css'
import styles from './detail.module.css'
import type { Wizard } from './wizard'

/** The vendors of the files: one for all of it, or those its rows name, each of which can be called something else. */
export function VendorChoices({ wizard, vendors }: { wizard: Wizard; vendors: ImportCheck['vendors'] }) {
  const { detail, change, canChange } = wizard
  const { vendor, mapping } = detail.import.options
  const [whole, setWhole] = useState(vendor ?? '')
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const renamed = Object.entries(names).filter(([name, newName]) => newName.trim() !== '' && newName.trim() !== name)
  const wanted = whole.trim() || null
  return (
    <div className={styles.part}>
      <h3>Vendors</h3>
      <div className={styles.fields}>
        <label>
          All of it is from one vendor
          <input value={whole} maxLength={200} autoComplete="off" onChange={({ target }) => setWhole(target.value)} />
        </label>
        {vendor === null &&
          vendors.map(({ name, messages }) => (
            <label key={name}>
              <span>
                “<bdi>{name}</bdi>”, {formatUnits(messages, 'message')}, is called
              </span>
              <input
                value={names[name] ?? name}
                maxLength={200}
                autoComplete="off"
                onChange={({ target }) => setNames({ ...names, [name]: target.value })}
              />
            </label>
          ))}
      </div>
      {(wanted !== vendor || renamed.length > 0) && (
        <p className={styles.ways}>
          <button
            type="button"
            className={button.button}
            disabled={!canChange}
            onClick={() =>
              change(
                wanted === vendor
                  ? { mapping: { vendors: renamedVendors(mapping.vendors, renamed) } }
                  : { vendor: wanted, ...(wanted === null ? {} : { vendorColumn: null }) },
              )
            }
          >
            Read again with these vendors
          </button>
        </p>
      )}
    </div>
  )
}

/** Values that led to a vendor's name lead to its new one. */
function renamedVendors(
  before: Readonly<Record<string, string>>,
  renamed: readonly (readonly [name: string, newName: string])[],
): Record<string, string> {
  const vendors: Record<string, string> = {}
  for (const [name, newName] of renamed) {
    for (const [value, vendor] of Object.entries(before)) if (vendor === name) vendors[value] = newName.trim()
    vendors[name] = newName.trim()
  }
  return vendors
}
