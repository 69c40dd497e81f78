'use client'

import { formatUnits } from '../../_format'
import button from '../../_ui/button.module.css'
import type { SaveState } from './autosaver'
import styles from './draft.module.css'
import { useTroubleCount } from './troubles'

const STATE_WORDS = { saved: 'Saved', waiting: 'Not saved yet …', saving: 'Saving …' } as const

/** Whether everything typed is saved, and if not, why. */
export function SaveLine({ save, onTryAgain }: { save: SaveState; onTryAgain: () => void }) {
  const troubles = useTroubleCount()
  return (
    <div className={styles.save}>
      <p role="status">
        {save.state === 'refused' ? 'Not saved' : STATE_WORDS[save.state]}
        {troubles > 0 && `, but for ${formatUnits(troubles, 'field')} that cannot be read`}
      </p>
      {save.state === 'refused' && (
        <p role="alert" className={styles.failure}>
          {save.why} What you typed is still here.{' '}
          <button type="button" className={button.button} onClick={onTryAgain}>
            Save again
          </button>
        </p>
      )}
    </div>
  )
}
