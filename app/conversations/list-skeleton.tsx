import { PageTitle } from '../_ui/page-title'
import { Bone, SkeletonChips, SkeletonTable } from '../_ui/skeleton'

export function ListSkeleton() {
  return (
    <>
      <PageTitle title="Conversations" note={<Bone width="42ch" />}>
        <SkeletonChips count={5} />
      </PageTitle>
      <SkeletonTable columns={11} rows={16} height={49} narrowHeight={192} />
    </>
  )
}
