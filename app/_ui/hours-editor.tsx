'use client'

import type { OpenHours } from '#server/domain/standard'
import { describeHours } from './describe-hours'
import styles from './hours-editor.module.css'
import { HoursHolidays } from './hours-holidays'
import { HoursOverrides } from './hours-overrides'
import { HoursWindows } from './hours-windows'
import { ZoneField } from './zone-field'

interface HoursEditorProps {
  value: OpenHours
  onChange: (next: OpenHours) => void
  /** What the hours are of: "Business hours". */
  label: string
}

/** Changes open hours, and says in words what they mean. Needs an `ApiProvider` around it, for public holidays. */
export function HoursEditor({ value, onChange, label }: HoursEditorProps) {
  return (
    <fieldset className={styles.editor}>
      <legend className={styles.legend}>{label}</legend>
      <p aria-live="polite" className={styles.words}>
        {describeHours(value)}
      </p>
      <ZoneField label="Time zone" value={value.zone} onChange={(zone) => onChange({ ...value, zone })} />
      <HoursWindows windows={value.windows} onChange={(windows) => onChange({ ...value, windows })} />
      <HoursHolidays holidays={value.holidays} onChange={(holidays) => onChange({ ...value, holidays })} />
      <HoursOverrides overrides={value.overrides} onChange={(overrides) => onChange({ ...value, overrides })} />
    </fieldset>
  )
}
