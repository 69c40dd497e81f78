'use client'

import { useRef } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import { isSingleKey, KEYS, type KeyId } from './keys'
import { pressedKey } from './pressed-key'

/** So long may the second of two keys be in coming. */
const PAIR_WITHIN_MS = 2000

/**
 * Does something when a key of the list is pressed, unless somebody types, a dialog is open, another place took the key,
 * or it is a single key and those are switched off. Where `act` answers false, it left the key to others.
 */
export function useKey(id: KeyId, act: () => unknown): void {
  const wanted: string = KEYS[id].pressed
  usePress((pressed) => pressed === wanted && act(), wanted.startsWith('mod+'))
}

/** The letters that are pressed after g. */
export function useGoKeys(act: (letter: string) => unknown): void {
  const startedAt = useRef(Number.NEGATIVE_INFINITY)
  usePress((pressed, { timeStamp }) => {
    const isSecond = timeStamp - startedAt.current < PAIR_WITHIN_MS
    startedAt.current = pressed === 'g' ? timeStamp : Number.NEGATIVE_INFINITY
    return pressed !== 'g' && isSecond && act(pressed)
  })
}

function usePress(act: (pressed: string, event: KeyboardEvent) => unknown, alsoWhileTyping = false): void {
  useHotkeys(
    '*',
    (event) => {
      const pressed = pressedKey(event, /Mac|iPhone|iPad/.test(navigator.platform))
      if (pressed === null || event.defaultPrevented || event.isComposing || isTakenAbove(pressed)) return
      if (isSingleKey(pressed) && document.documentElement.dataset.singleKeys === 'off') return
      if (act(pressed, event) !== false) event.preventDefault()
    },
    { enableOnFormTags: alsoWhileTyping, enableOnContentEditable: alsoWhileTyping },
  )
}

/** Whether the key is for something that is open above the page: all keys for a dialog, Escape also for a popover. */
function isTakenAbove(pressed: string): boolean {
  return document.querySelector(pressed === 'escape' ? 'dialog[open], :popover-open' : 'dialog[open]') !== null
}
