'use client'

import button from './_ui/button.module.css'
import { EmptyState } from './_ui/empty-state'
import { PageTitle } from './_ui/page-title'

interface ErrorPageProps {
  error: Error & { digest?: string }
  retry: () => void
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <>
      <PageTitle title="This page could not be shown" />
      <EmptyState
        why="Something in Yardstick failed while it put this page together; nothing was changed. Try again, and if it fails again look for the number below in the server's output."
        next={null}
      >
        <button type="button" className={button.primary} onClick={() => retry()}>
          Try again
        </button>
        {error.digest && <span>Number {error.digest}</span>}
      </EmptyState>
    </>
  )
}
