'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { ApiProvider, useTRPC } from '../_trpc/client'
import button from '../_ui/button.module.css'
import chip from '../_ui/chip.module.css'
import { classNames } from '../_ui/class-names'
import { Floating } from '../_ui/floating'
import { type Done, StatusLine } from '../_ui/status-line'
import form from '../settings/form.module.css'
import styles from './saved-view-menu.module.css'
import { SavedViewRow } from './saved-view-row'

export interface SavedView {
  id: number
  name: string
  query: string
}

interface SavedViewMenuProps {
  views: readonly SavedView[]
  /** What stands behind `/conversations?` now. */
  query: string
}

/** The lists that somebody comes back to: opened, renamed, removed, and the one on screen saved. */
export function SavedViewMenu(props: SavedViewMenuProps) {
  return (
    <ApiProvider>
      <Menu {...props} />
    </ApiProvider>
  )
}

function Menu({ views, query }: SavedViewMenuProps) {
  const trpc = useTRPC()
  const router = useRouter()
  const [done, setDone] = useState<Done | null>(null)
  const save = useMutation(trpc.savedViews.save.mutationOptions())
  const rename = useMutation(trpc.savedViews.rename.mutationOptions())
  const remove = useMutation(trpc.savedViews.remove.mutationOptions())

  const onError = ({ message }: { message: string }) => setDone({ words: message, undo: null })
  const tell = (told: Done) => {
    setDone(told)
    router.refresh()
  }

  function saveAs(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { currentTarget } = event
    const name = String(new FormData(currentTarget).get('name') ?? '')
    save.mutate(
      { name, query },
      {
        onSuccess: (id) => {
          currentTarget.reset()
          tell({ words: 'View saved.', undo: () => takeAway(id, true) })
        },
        onError,
      },
    )
  }

  function renameTo(id: number, to: string, from: string) {
    const undo = () => renameTo(id, from, to)
    rename.mutate({ id, name: to }, { onSuccess: () => tell({ words: 'View renamed.', undo }), onError })
  }

  function takeAway(id: number, removed: boolean) {
    const words = removed ? 'View deleted.' : 'View put back.'
    const undo = () => takeAway(id, !removed)
    remove.mutate({ id, removed }, { onSuccess: () => tell({ words, undo }), onError })
  }

  return (
    <>
      <Floating button="Saved views" buttonClass={classNames(chip.chip, chip.opens)}>
        <div className={styles.menu}>
          {views.length === 0 ? (
            <p className={styles.none}>No view is saved yet.</p>
          ) : (
            <ul aria-label="Saved views" className={styles.views}>
              {views.map((view) => (
                <SavedViewRow
                  key={view.id}
                  view={view}
                  isCurrent={view.query === query}
                  onRename={(to) => renameTo(view.id, to, view.name)}
                  onRemove={() => takeAway(view.id, true)}
                />
              ))}
            </ul>
          )}
          <form onSubmit={saveAs} className={styles.save}>
            <label className={form.field}>
              Save this list as
              <input name="name" required maxLength={80} autoComplete="off" className={form.control} />
            </label>
            <button type="submit" className={button.primary} disabled={save.isPending}>
              Save
            </button>
          </form>
        </div>
      </Floating>
      <StatusLine done={done} onClose={() => setDone(null)} />
    </>
  )
}
