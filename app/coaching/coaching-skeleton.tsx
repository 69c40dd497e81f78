import { FLAG_STATES } from '#server/domain/flag'
import { PageTitle } from '../_ui/page-title'
import { Bone, SkeletonTable } from '../_ui/skeleton'
import styles from './page.module.css'

export function CoachingSkeleton() {
  return (
    <>
      <PageTitle title="Coaching" note="Messages and conversations that somebody flagged, from open to done." />
      <div className={styles.tabs}>
        {FLAG_STATES.map((state) => (
          <Bone key={state} width="72px" height="38px" />
        ))}
      </div>
      <SkeletonTable columns={7} rows={10} headHeight={32} height={84} narrowHeight={230} />
    </>
  )
}
