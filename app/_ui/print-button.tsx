'use client'

import button from './button.module.css'

export function PrintButton() {
  return (
    <button type="button" className={button.button} onClick={() => window.print()}>
      Print
    </button>
  )
}
