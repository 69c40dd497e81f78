'use client'

import { type ReactNode, useEffect, useRef } from 'react'

const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]'

/** What has the focus, and what stands before it, the nearest first. */
interface Focused {
  element: Element
  path: string
  before: readonly HTMLElement[]
}

/**
 * The page beside the navigation. When what has the focus goes away with what it did (a flag that moves to another list, a
 * filter that is off), the focus goes to what then stands in its place; without that a keyboard starts over at the top. A link
 * to another page brings it to the beginning of that page, behind the navigation.
 */
export function MainContent({ className, children }: { className: string | undefined; children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => (main.current === null ? undefined : keepFocusIn(main.current)), [])
  return (
    <main ref={main} id="main" tabIndex={-1} className={className}>
      {children}
    </main>
  )
}

function keepFocusIn(region: HTMLElement): () => void {
  let focused: Focused | null = null

  function remember({ target }: FocusEvent) {
    // A dialog gives the focus back by itself.
    if (!(target instanceof HTMLElement) || target.closest('dialog')) return
    const all = focusablesIn(region)
    const before = all.slice(0, Math.max(0, all.indexOf(target))).reverse()
    focused = { element: target, path: location.pathname, before }
  }

  function forget({ target, relatedTarget }: FocusEvent) {
    if (relatedTarget !== null || !(target instanceof Element)) return
    // Left on purpose; what goes away is gone by then, and a button that was pressed may be off until it goes.
    setTimeout(() => {
      const isLeft = target.isConnected && !target.matches(':disabled') && document.activeElement === document.body
      if (focused?.element === target && isLeft) focused = null
    })
  }

  const observer = new MutationObserver(() => {
    if (focused === null || focused.element.isConnected) return
    const { path, before } = focused
    focused = null
    if (document.activeElement !== document.body) return
    if (location.pathname !== path) {
      if (location.hash === '') region.focus({ preventScroll: true })
      return
    }
    const all = focusablesIn(region)
    const nearest = before.find((element) => all.includes(element))
    const next = all[nearest === undefined ? 0 : all.indexOf(nearest) + 1] ?? nearest ?? region
    next.focus()
  })

  region.addEventListener('focusin', remember)
  region.addEventListener('focusout', forget)
  observer.observe(region, { childList: true, subtree: true })
  return () => {
    region.removeEventListener('focusin', remember)
    region.removeEventListener('focusout', forget)
    observer.disconnect()
  }
}

function focusablesIn(region: HTMLElement): HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility())
}
