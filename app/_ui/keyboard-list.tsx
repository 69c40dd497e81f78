'use client'

import { type ReactNode, useRef } from 'react'
import { useKey } from './use-key'

interface KeyboardListProps {
  children: ReactNode
  className?: string | undefined
}

/**
 * A list whose links marked `data-item` are walked by j and k; Enter opens the one that has the focus, as for any link,
 * and Escape leaves the list.
 */
export function KeyboardList({ children, className }: KeyboardListProps) {
  const list = useRef<HTMLDivElement>(null)

  function move(step: 1 | -1) {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    const focused = document.activeElement
    const current = focused instanceof HTMLElement ? items.indexOf(focused) : -1
    const next = current === -1 ? 0 : Math.min(items.length - 1, Math.max(0, current + step))
    items[next]?.focus()
    items[next]?.scrollIntoView({ block: 'nearest' })
  }

  function leave() {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLElement) || !list.current?.contains(activeElement)) return false
    activeElement.blur()
  }

  useKey('nextRow', () => move(1))
  useKey('previousRow', () => move(-1))
  useKey('leaveList', leave)

  return (
    <div ref={list} className={className} data-keyboard-list>
      {children}
    </div>
  )
}
