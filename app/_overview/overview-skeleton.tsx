import { PageTitle } from '../_ui/page-title'
import { Bone, SkeletonChips, SkeletonTable } from '../_ui/skeleton'
import styles from './what-changed.module.css'

export function OverviewSkeleton() {
  return (
    <>
      <PageTitle title="Overview" note={<Bone width="36ch" />}>
        <SkeletonChips count={9} />
      </PageTitle>
      <div className={styles.changed}>
        <p>
          <Bone width="34ch" />
        </p>
        <ul>
          {['64ch', '56ch', '48ch'].map((width) => (
            <li key={width}>
              <Bone width={width} />
            </li>
          ))}
        </ul>
      </div>
      <SkeletonTable columns={10} rows={6} headHeight={36} height={49} narrowHeight={480} />
    </>
  )
}
