import { Flag as FlagIcon } from 'lucide-react'
import type { Flag } from '../../_trpc/outputs'
import { FLAG_REASON_WORDS, FLAG_STATE_WORDS } from '../../_words'
import styles from './flag-notes.module.css'

/** The flags that stand on a message or a conversation, with their state. */
export function FlagNotes({ flags }: { flags: readonly Flag[] }) {
  if (flags.length === 0) return null
  return (
    <ul className={styles.flags} aria-label="Flags">
      {flags.map(({ id, reason, state, note }) => (
        <li key={id}>
          <FlagIcon aria-hidden size={13} />
          <span className={styles.words}>
            Flagged: {FLAG_REASON_WORDS[reason].toLowerCase()}, {FLAG_STATE_WORDS[state].toLowerCase()}
            {note !== '' && (
              <>
                . <bdi>{note}</bdi>
              </>
            )}
          </span>
          <button type="button" className={styles.take} data-take-back={id}>
            Take back
          </button>
        </li>
      ))}
    </ul>
  )
}
