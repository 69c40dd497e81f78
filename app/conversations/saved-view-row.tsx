'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import button from '../_ui/button.module.css'
import form from '../settings/form.module.css'
import type { SavedView } from './saved-view-menu'
import styles from './saved-view-menu.module.css'
import { viewHref } from './view-href'

interface SavedViewRowProps {
  view: SavedView
  isCurrent: boolean
  onRename: (name: string) => void
  onRemove: () => void
}

/** A saved view with what can be done with it. */
export function SavedViewRow({ view, isCurrent, onRename, onRemove }: SavedViewRowProps) {
  const [isRenaming, setRenaming] = useState(false)
  const [wasRenaming, setWasRenaming] = useState(false)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name !== view.name) onRename(name)
    setRenaming(false)
    setWasRenaming(true)
  }

  if (isRenaming)
    return (
      <li>
        <form onSubmit={submit} className={styles.save}>
          <input
            name="name"
            aria-label={`New name of ${view.name}`}
            required
            maxLength={80}
            autoComplete="off"
            defaultValue={view.name}
            className={form.control}
            ref={takeFocus}
          />
          <button type="submit" className={button.button}>
            Rename
          </button>
        </form>
      </li>
    )
  return (
    <li className={styles.view}>
      <Link href={viewHref(view)} prefetch={false} aria-current={isCurrent ? 'true' : undefined}>
        <bdi>{view.name}</bdi>
      </Link>
      <button
        ref={wasRenaming ? takeFocus : undefined}
        type="button"
        className={styles.act}
        aria-label={`Rename ${view.name}`}
        onClick={() => setRenaming(true)}
      >
        Rename
      </button>
      <button type="button" className={styles.act} aria-label={`Delete ${view.name}`} onClick={onRemove}>
        Delete
      </button>
    </li>
  )
}

/** What had the focus is gone. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}
