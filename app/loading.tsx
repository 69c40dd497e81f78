'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { OverviewSkeleton } from './_overview/overview-skeleton'
import { LoadingWords } from './_ui/loading-words'
import { currentFor, NAVIGATION_ENTRIES } from './_ui/navigation-entries'
import { PageTitle } from './_ui/page-title'
import { Bone } from './_ui/skeleton'
import { CoachingSkeleton } from './coaching/coaching-skeleton'
import { CompareSkeleton } from './compare/compare-skeleton'
import { ConversationSkeleton } from './conversations/[id]/conversation-skeleton'
import { ListSkeleton } from './conversations/list-skeleton'
import { TemplatesSkeleton } from './templates/templates-skeleton'
import { TopicsSkeleton } from './topics/topics-skeleton'
import { ScorecardSkeleton } from './vendors/[vendor]/scorecard-skeleton'
import { WaitingSkeleton } from './waiting/waiting-skeleton'

const SKELETONS: readonly [RegExp, () => ReactNode][] = [
  [/^\/$/, OverviewSkeleton],
  [/^\/compare$/, CompareSkeleton],
  [/^\/vendors\//, ScorecardSkeleton],
  [/^\/conversations$/, ListSkeleton],
  [/^\/conversations\//, ConversationSkeleton],
  [/^\/waiting$/, WaitingSkeleton],
  [/^\/templates$/, TemplatesSkeleton],
  [/^\/topics$/, TopicsSkeleton],
  [/^\/coaching$/, CoachingSkeleton],
]

/**
 * What stands in for a page until its figures are there. One for all pages, for React keeps what it has once shown for a
 * third of a second: with one for each page, every step from conversation to conversation would take that long. So it is
 * shown on the way from one part of Yardstick to another; within a part what is there stays, dimmed, until the next is.
 */
export default function Loading() {
  const path = usePathname()
  const Skeleton = SKELETONS.find(([of]) => of.test(path))?.[1] ?? TitleSkeleton
  return (
    <>
      <LoadingWords />
      <Skeleton />
    </>
  )
}

function TitleSkeleton() {
  const path = usePathname()
  const part = NAVIGATION_ENTRIES.find(({ href }) => currentFor(href, path) !== undefined)
  return <PageTitle title={part?.words ?? <Bone width="220px" />} note={<Bone width="48ch" />} />
}
