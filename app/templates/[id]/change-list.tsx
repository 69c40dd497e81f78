'use client'

import type { SettingChange } from '#server/domain/settings'
import { formatDateTime } from '../../_format'
import button from '../../_ui/button.module.css'
import styles from './change-list.module.css'
import { Note } from './section'
import { useSettling } from './template-changes'

/** What people settled about a template, the latest first; the latest of a thing can be taken back. */
export function ChangeList({ changes }: { changes: readonly SettingChange[] }) {
  const { takeBack, isBusy } = useSettling()
  if (changes.length === 0) return <Note>Nobody has settled anything about it yet.</Note>
  return (
    <ol className={styles.list}>
      {changes.map(({ id, at, actor, subject, words, undoable }) => (
        <li key={id}>
          <span className={styles.when}>
            {formatDateTime(at, 'UTC')} UTC, by <bdi>{actor}</bdi>
          </span>
          <span className={styles.what}>
            <bdi>{subject}</bdi>: <bdi>{words}</bdi>
          </span>
          {undoable && (
            <button
              type="button"
              className={button.button}
              disabled={isBusy}
              aria-label={`Undo: ${words}`}
              onClick={() => takeBack(id)}
            >
              Undo
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}
