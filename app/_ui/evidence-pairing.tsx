'use client'

import { type ReactNode, type SyntheticEvent, useRef } from 'react'

/** Inside it, resting on one thing that carries a `data-marker` lights everything with the same number. */
export function EvidencePairing({ children, className }: { children: ReactNode; className?: string | undefined }) {
  const root = useRef<HTMLDivElement>(null)

  function light(marker: string | undefined) {
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-marker]') ?? []) {
      element.toggleAttribute('data-lit', marker !== undefined && element.dataset.marker === marker)
    }
  }

  function rest({ target }: SyntheticEvent) {
    const marked = target instanceof Element ? target.closest<HTMLElement>('[data-marker]') : null
    light(marked?.dataset.marker)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it lights what is pointed at and does nothing else
    <div
      ref={root}
      className={className}
      onMouseOver={rest}
      onMouseLeave={() => light(undefined)}
      onFocus={rest}
      onBlur={() => light(undefined)}
    >
      {children}
    </div>
  )
}
