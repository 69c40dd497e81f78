import { PageTitle } from '../_ui/page-title'
import { Bone, SkeletonChips, SkeletonTable } from '../_ui/skeleton'

export function CompareSkeleton() {
  return (
    <>
      <PageTitle title="Compare" note={<Bone width="36ch" />}>
        <SkeletonChips count={8} />
      </PageTitle>
      <Bone width="68ch" height="96px" />
      <SkeletonTable columns={6} rows={6} headHeight={54} height={64} narrowHeight={300} />
    </>
  )
}
