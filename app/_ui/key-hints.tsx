import styles from './key-hints.module.css'
import { KEYS, type KeyId, shownKey } from './keys'

/** A line that says some of the keys of a page; hidden where they cannot be pressed. */
export function KeyHints({ ids }: { ids: readonly KeyId[] }) {
  return (
    <span className={styles.keys}>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <kbd>{shownKey(KEYS[id].pressed)}</kbd> {KEYS[id].words}
        </span>
      ))}
    </span>
  )
}
