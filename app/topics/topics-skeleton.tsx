import { PageTitle } from '../_ui/page-title'
import { Bone, SkeletonChips, SkeletonTable } from '../_ui/skeleton'

export function TopicsSkeleton() {
  return (
    <>
      <PageTitle title="Why customers write" note={<Bone width="36ch" />}>
        <SkeletonChips count={9} />
      </PageTitle>
      <SkeletonTable columns={7} rows={12} headHeight={54} height={64} narrowHeight={300} />
    </>
  )
}
