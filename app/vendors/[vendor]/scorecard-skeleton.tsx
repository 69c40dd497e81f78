import { PageTitle } from '../../_ui/page-title'
import { Bone, SkeletonChips, SkeletonTable } from '../../_ui/skeleton'
import styles from './score-section.module.css'

export function ScorecardSkeleton() {
  return (
    <>
      <PageTitle title={<Bone width="220px" />} note={<Bone width="40ch" />}>
        <SkeletonChips count={8} />
      </PageTitle>
      <div className={styles.top}>
        <div className={styles.score}>
          <Bone width="120px" height="40px" />
          <Bone width="280px" height="20px" />
          <Bone height="140px" />
        </div>
        <SkeletonTable columns={5} rows={4} headHeight={46} height={54} narrowHeight={104} />
      </div>
    </>
  )
}
