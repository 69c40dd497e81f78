'use client'

import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type ToggleEvent,
  useId,
  useRef,
} from 'react'
import styles from './floating.module.css'
import { placeBeside } from './place-beside'

const OPEN_AFTER_MS = 120
const CLOSE_AFTER_MS = 180

interface FloatingProps {
  button: ReactNode
  buttonClass?: string | undefined
  /** Also opens while the pointer or the keyboard rests on the button; else only on a click. */
  opensOnRest?: boolean
  onOpen?: () => void
  children: ReactNode
}

/** A button with a native popover beside it: Escape and a click elsewhere close it, and so does following a link in it. */
export function Floating({ button, buttonClass, opensOnRest = false, onOpen, children }: FloatingProps) {
  const id = useId()
  const buttonRef = useRef<HTMLButtonElement>(null)
  const popoverRef = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isKept = useRef(false)
  const resizing = useRef<ResizeObserver>(undefined)

  const isOpen = () => popoverRef.current?.matches(':popover-open') ?? false
  const hasFocus = () => buttonRef.current?.matches(':focus-visible') || popoverRef.current?.matches(':focus-within')
  const open = () => {
    if (!isOpen()) popoverRef.current?.showPopover({ source: buttonRef.current ?? undefined })
  }
  const close = () => {
    if (isOpen()) popoverRef.current?.hidePopover()
  }
  const soon = (act: () => void, afterMs: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, afterMs)
  }

  const rest = opensOnRest && {
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && soon(open, OPEN_AFTER_MS),
    onPointerLeave: () => soon(() => isKept.current || hasFocus() || close(), CLOSE_AFTER_MS),
  }

  function toggle(event: MouseEvent) {
    // Without scripts the browser toggles by itself; here a click keeps open what resting on the button had opened.
    event.preventDefault()
    clearTimeout(timer.current)
    const wasKept = isKept.current
    if (wasKept) close()
    else open()
    isKept.current = !wasKept
  }

  function focused({ currentTarget, relatedTarget }: FocusEvent) {
    // Closing gives the focus back from inside; that must not open it again.
    const isGivenBack = popoverRef.current?.contains(relatedTarget)
    if (opensOnRest && !isGivenBack && currentTarget.matches(':focus-visible')) open()
  }

  function toggled(event: ToggleEvent) {
    resizing.current?.disconnect()
    const [button, popover] = [buttonRef.current, popoverRef.current]
    if (event.newState === 'closed') isKept.current = false
    else if (button && popover) {
      placeBeside(button, popover)
      // What is in it may grow later. Placing it changes its height, which must not happen while sizes are told.
      resizing.current = new ResizeObserver(() => requestAnimationFrame(() => isOpen() && placeBeside(button, popover)))
      resizing.current.observe(popover)
      onOpen?.()
    }
  }

  return (
    <span className={styles.floating} {...rest}>
      <button
        ref={buttonRef}
        type="button"
        className={buttonClass}
        popoverTarget={id}
        onClick={toggle}
        onFocus={focused}
        onBlur={(event) => {
          if (opensOnRest && !isKept.current && !popoverRef.current?.contains(event.relatedTarget)) close()
        }}
      >
        {button}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears that a link inside was followed */
      /* biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by keyboard clicks too */}
      <div
        ref={popoverRef}
        id={id}
        popover="auto"
        className={styles.popover}
        onToggle={toggled}
        onClick={(event) => event.target instanceof Element && event.target.closest('a') && close()}
      >
        {children}
      </div>
    </span>
  )
}
