import { PageTitle } from '../_ui/page-title'
import { Bone, SkeletonChips, SkeletonTable } from '../_ui/skeleton'

export function TemplatesSkeleton() {
  return (
    <>
      <PageTitle title="Templates" note={<Bone width="72ch" height="2.4em" />}>
        <Bone width="480px" height="36px" />
        <SkeletonChips count={12} />
      </PageTitle>
      <SkeletonTable columns={8} rows={10} headHeight={62} height={84} narrowHeight={230} />
    </>
  )
}
