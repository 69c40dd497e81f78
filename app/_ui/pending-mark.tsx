'use client'

import { useLinkStatus } from 'next/link'

/** Within a link: tells the styles of the page that what the link asks for is still on its way. */
export function PendingMark() {
  return useLinkStatus().pending ? <span hidden data-pending /> : null
}
