'use client'

import { type FormEvent, useState } from 'react'
import button from '../_ui/button.module.css'
import styles from './note-cell.module.css'

const LONGEST_NOTE = 2000

/** A note, and on request the field to change it. */
export function NoteCell({ note, onSave }: { note: string; onSave: (note: string) => void }) {
  const [isOpen, setIsOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)

  function close() {
    setIsOpen(false)
    setWasOpen(true)
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    close()
    const written = String(new FormData(event.currentTarget).get('note') ?? '').trim()
    if (written !== note) onSave(written)
  }

  if (!isOpen) {
    return (
      <span className={styles.note}>
        {note !== '' && <bdi>{note}</bdi>}
        <button
          type="button"
          className={styles.edit}
          onClick={() => setIsOpen(true)}
          // biome-ignore lint/a11y/noAutofocus: the field that had the focus has just given way to it
          autoFocus={wasOpen}
        >
          {note === '' ? 'Add a note' : 'Change the note'}
        </button>
      </span>
    )
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <textarea
        name="note"
        aria-label="Note"
        rows={3}
        maxLength={LONGEST_NOTE}
        defaultValue={note}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
        autoFocus
        onKeyDown={({ key }) => key === 'Escape' && close()}
      />
      <span className={styles.ways}>
        <button type="submit" className={button.primary}>
          Save
        </button>
        <button type="button" className={button.button} onClick={close}>
          Cancel
        </button>
      </span>
    </form>
  )
}
