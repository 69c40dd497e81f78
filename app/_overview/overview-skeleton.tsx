import { PageTitle } from '../_ui/page-title'
import { Bone, SkeletonChips, SkeletonTable } from '../_ui/skeleton'

export function OverviewSkeleton() {
  return (
    <>
      <PageTitle title="Overview" note={<Bone width="36ch" />}>
        <SkeletonChips count={8} />
      </PageTitle>
      <SkeletonTable columns={10} rows={6} headHeight={54} height={64} narrowHeight={480} />
    </>
  )
}
