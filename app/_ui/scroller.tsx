'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './data-table.module.css'

/** Scrolls sideways what is wider than the screen; where it is, the keyboard reaches it to do so. */
export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null)
  const [isWider, setIsWider] = useState(false)

  useEffect(() => {
    const element = area.current
    if (!element) return
    const observer = new ResizeObserver(() => setIsWider(scrolls(element)))
    observer.observe(element)
    for (const inside of element.children) observer.observe(inside)
    return () => observer.disconnect()
  }, [])

  const reached = isWider ? { tabIndex: 0, role: 'group', 'aria-label': label } : {}
  return (
    <div ref={area} className={styles.scroller} {...reached}>
      {children}
    </div>
  )
}

function scrolls(element: HTMLElement): boolean {
  return element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX !== 'visible'
}
