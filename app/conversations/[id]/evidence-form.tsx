import button from '../../_ui/button.module.css'
import styles from './evidence-form.module.css'

const FORM = 'evidence-pack'

/** Saves the evidence of the findings that are ticked anywhere on the page, or of all that cost points, as a file. */
export function EvidenceForm({ conversationId, hasNumbered }: { conversationId: number; hasNumbered: boolean }) {
  return (
    <form id={FORM} action={`/conversations/${conversationId}/evidence.html`} className={styles.form}>
      <button type="submit" className={button.button}>
        Save the evidence
      </button>
      <p className={styles.note}>
        {hasNumbered
          ? 'Of the findings you tick, or without a tick of all that are numbered.'
          : 'Of the findings you tick.'}
      </p>
    </form>
  )
}

/** Ticks a finding for the evidence. */
export function ChooseFinding({ ordinal, title }: { ordinal: number; title: string }) {
  return (
    <label className={styles.choose}>
      <input
        type="checkbox"
        form={FORM}
        name="finding"
        value={ordinal}
        aria-label={`Choose for the evidence: ${title}`}
      />
    </label>
  )
}
