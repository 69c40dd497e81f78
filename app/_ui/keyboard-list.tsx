'use client'

import { type ReactNode, useRef } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'

interface KeyboardListProps {
  children: ReactNode
  className?: string | undefined
}

/**
 * A list whose links marked `data-item` are walked by j and k; Enter opens the one that has the focus, as for any link,
 * and Escape leaves the list. The keys do nothing while somebody types or a dialog is open.
 */
export function KeyboardList({ children, className }: KeyboardListProps) {
  const list = useRef<HTMLDivElement>(null)

  function move(step: 1 | -1) {
    if (document.querySelector('dialog[open]')) return
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    const focused = document.activeElement
    const current = focused instanceof HTMLElement ? items.indexOf(focused) : -1
    const next = current === -1 ? 0 : Math.min(items.length - 1, Math.max(0, current + step))
    items[next]?.focus()
    items[next]?.scrollIntoView({ block: 'nearest' })
  }

  useHotkeys('j', () => move(1))
  useHotkeys('k', () => move(-1))
  useHotkeys('escape', () => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && list.current?.contains(activeElement)) activeElement.blur()
  })

  return (
    <div ref={list} className={className}>
      {children}
    </div>
  )
}
