'use client'

import { useSyncExternalStore } from 'react'

const YEAR_SECONDS = 365 * 24 * 60 * 60

type Choice = 'theme' | 'singleKeys'

/** What the root element says of a choice of the reader, also after it was changed elsewhere on the page. */
export function useChoice(choice: Choice, stored: string): string {
  return useSyncExternalStore(
    watchRoot,
    () => document.documentElement.dataset[choice] ?? stored,
    () => stored,
  )
}

/** Says a choice on the root element, where styles and keys read it, and keeps it for a year in a cookie. */
export function choose(choice: Choice, cookie: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser we support
  document.cookie = `${cookie}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`
  document.documentElement.dataset[choice] = value
}

function watchRoot(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true })
  return () => observer.disconnect()
}
