'use client'

import type { EscalationLimits, Standard } from '#server/domain/standard'
import styles from './draft.module.css'
import { durationText } from './duration-text'
import { HoursSelect } from './hours-select'
import { parseDuration } from './parse-duration'
import { ReadField } from './read-field'
import type { ChangeStandard } from './written'

const KINDS = [
  ['live', 'Escalations in chat and messaging'],
  ['written', 'Escalations in writing'],
] as const

const LIMITS = [
  ['acknowledgeSeconds', 'Acknowledged within'],
  ['handOverSeconds', 'Handed over within'],
  ['seniorReplySeconds', 'First words of the senior within'],
] as const

interface EscalationEditorProps {
  escalation: Standard['escalation']
  change: ChangeStandard
}

/** How soon a request for somebody senior is to be met. */
export function EscalationEditor({ escalation, change }: EscalationEditorProps) {
  function set(kind: (typeof KINDS)[number][0], limits: Partial<EscalationLimits>) {
    change(({ escalation: before }) => ({ escalation: { ...before, [kind]: { ...before[kind], ...limits } } }))
  }
  return KINDS.map(([kind, title]) => (
    <fieldset key={kind} className={styles.checks}>
      <legend>{title}</legend>
      <div className={styles.fields}>
        {LIMITS.map(([key, label]) => (
          <ReadField
            key={key}
            label={label}
            initial={durationText(escalation[kind][key])}
            read={parseDuration}
            onRead={(seconds) => set(kind, { [key]: seconds })}
          />
        ))}
        <HoursSelect label="Counted in" value={escalation[kind].hours} onChange={(hours) => set(kind, { hours })} />
      </div>
    </fieldset>
  ))
}
