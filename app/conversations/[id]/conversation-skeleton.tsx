import { classNames } from '../../_ui/class-names'
import { PageTitle } from '../../_ui/page-title'
import { Bone } from '../../_ui/skeleton'
import styles from './page.module.css'
import transcript from './transcript.module.css'

const MESSAGE_HEIGHTS = ['92px', '64px', '118px', '93px', '65px', '119px']

/** The messages, and beside them what they are judged by. */
export function ConversationSkeleton() {
  return (
    <>
      <div className={styles.way}>
        <Bone width="100px" height="24px" />
        <Bone width="60px" height="24px" />
        <Bone width="40px" height="24px" />
      </div>
      <PageTitle title={<Bone width="320px" />} note={<Bone width="36ch" />} />
      <div className={styles.parts}>
        <div className={styles.side}>
          <Bone height="320px" />
          <Bone height="240px" />
        </div>
        <div className={classNames(styles.transcript, transcript.transcript)}>
          {MESSAGE_HEIGHTS.map((height) => (
            <Bone key={height} height={height} />
          ))}
        </div>
      </div>
    </>
  )
}
