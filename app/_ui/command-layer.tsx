'use client'

import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { KeySheet } from './key-sheet'
import { NAVIGATION_ENTRIES } from './navigation-entries'
import { Palette } from './palette'
import type { PaletteLink } from './palette-entries'
import { useGoKeys, useKey } from './use-key'

type Shown = 'palette' | 'sheet' | null

const Show = createContext<(shown: Shown) => void>(() => undefined)

/** Opens the palette or the sheet of keys, from a button. */
export function useShow(): (shown: Shown) => void {
  return useContext(Show)
}

/** The keys that are heard everywhere, and the two dialogs that they open. */
export function CommandLayer({ links, children }: { links: readonly PaletteLink[]; children: ReactNode }) {
  const router = useRouter()
  const [shown, setShown] = useState<Shown>(null)
  // The close of one is told after the key that opens the other may have been pressed.
  const close = (which: Shown) => () => setShown((shown) => (shown === which ? null : shown))

  useKey('palette', () => setShown('palette'))
  useKey('sheet', () => setShown('sheet'))
  useKey('search', focusSearch)
  useGoKeys((letter) => {
    const entry = NAVIGATION_ENTRIES.find((known) => known.letter === letter)
    return entry !== undefined && router.push(entry.href)
  })

  return (
    <Show value={setShown}>
      {children}
      {shown === 'palette' && <Palette links={links} onShowKeys={() => setShown('sheet')} onClose={close('palette')} />}
      {shown === 'sheet' && <KeySheet onClose={close('sheet')} />}
    </Show>
  )
}

function focusSearch() {
  const box = document.querySelector<HTMLInputElement>('main input[data-search]')
  if (box === null) return false
  box.focus()
  box.select()
}
