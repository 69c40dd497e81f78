import type { Metadata } from 'next'
import { EmptyState } from './_ui/empty-state'
import { PageTitle } from './_ui/page-title'

export const metadata: Metadata = { title: 'Not here' }

export default function NotFound() {
  return (
    <>
      <PageTitle title="Nothing is here" />
      <EmptyState
        why="What this address points to does not exist, or its import was undone."
        next={{ words: 'Go to the overview', href: '/' }}
      />
    </>
  )
}
