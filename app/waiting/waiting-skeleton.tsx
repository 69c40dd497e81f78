import { PageTitle } from '../_ui/page-title'
import { Bone, SkeletonChips, SkeletonTable } from '../_ui/skeleton'

export function WaitingSkeleton() {
  return (
    <>
      <PageTitle title="Waiting" note={<Bone width="48ch" />}>
        <SkeletonChips count={18} />
      </PageTitle>
      <SkeletonTable columns={7} rows={16} headHeight={32} height={49} narrowHeight={160} />
    </>
  )
}
