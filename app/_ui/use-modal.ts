'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** Opens a dialog above the page when it appears, and gives the focus back to what had it when it goes. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  const opener = useRef<Element | null>(null)

  useEffect(() => {
    const element = dialog.current
    opener.current ??= document.activeElement
    if (element && !element.open) element.showModal()
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
    }
  }, [])

  return dialog
}
