'use client'

import { useEffect } from 'react'
import { cssString } from '../_file/css-string'

interface PrintHeadProps {
  left: string
  right: string
}

/** What stands at the head of every printed page; globals.css puts it there. Only the root's values reach a page's margin. */
export function PrintHead({ left, right }: PrintHeadProps) {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--head-left', cssString(left))
    style.setProperty('--head-right', cssString(right))
    return () => {
      style.removeProperty('--head-left')
      style.removeProperty('--head-right')
    }
  }, [left, right])
  return null
}
