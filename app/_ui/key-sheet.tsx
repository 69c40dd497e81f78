'use client'

import { useId } from 'react'
import button from './button.module.css'
import styles from './key-sheet.module.css'
import { KEYS_BY_PLACE, shownKey } from './keys'
import { SINGLE_KEYS_COOKIE } from './single-keys'
import { choose, useChoice } from './use-choice'
import { useModal } from './use-modal'

/** Every key by the place where it is heard, and the switch for those that are a character alone. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const dialog = useModal()
  const titleId = useId()
  const areOn = useChoice('singleKeys', 'on') === 'on'
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} closedby="any" onClose={onClose}>
      <h2 id={titleId}>Keys</h2>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={areOn}
          onChange={({ target }) => choose('singleKeys', SINGLE_KEYS_COOKIE, target.checked ? 'on' : 'off')}
        />
        Single keys: letters, ? and /. Switch them off if speech input or a slip of the hand presses them.
      </label>
      <div className={styles.places}>
        {KEYS_BY_PLACE.map(({ place, keys }) => (
          <section key={place} aria-label={place}>
            <h3>{place}</h3>
            <dl className={styles.keys}>
              {keys.map(({ pressed, words }) => (
                <div key={pressed}>
                  <dt>
                    <kbd>{shownKey(pressed)}</kbd>
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <button type="button" className={button.button} onClick={onClose}>
        Close
      </button>
    </dialog>
  )
}
