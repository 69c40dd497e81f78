'use client'

import { useEffect, useRef, useState } from 'react'
import { makeAutosaver, type SaveState } from './autosaver'

const SAVE_AFTER_MS = 700

interface Autosaved<Value> {
  value: Value
  change: (next: (before: Value) => Value) => void
  state: SaveState
  /** Saves at once what is not saved yet; false where that was refused. */
  settle: () => Promise<boolean>
}

/** A value that saves itself a moment after each change; leaving with something unsaved saves it or warns. */
export function useAutosave<Value>(initial: Value, save: (value: Value) => Promise<void>): Autosaved<Value> {
  const [value, setValue] = useState(initial)
  const [state, setState] = useState<SaveState>({ state: 'saved' })
  const latest = useRef(initial)
  const saving = useRef(save)
  const [saver] = useState(() =>
    makeAutosaver(initial, {
      save: (written) => saving.current(written),
      onState: setState,
      afterMs: SAVE_AFTER_MS,
    }),
  )

  useEffect(() => {
    saving.current = save
  })

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => saver.isUnsaved() && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      if (saver.isUnsaved()) void saver.settle()
    }
  }, [saver])

  function change(next: (before: Value) => Value) {
    latest.current = next(latest.current)
    setValue(latest.current)
    saver.change(latest.current)
  }

  return { value, change, state, settle: saver.settle }
}
