import type { SettledTemplate } from '#server/domain/template-list'
import styles from './review-tags.module.css'
import { APPROVED_WORDS, MARK_WORDS } from './template-words'

type Reviewed = Pick<SettledTemplate, 'kind' | 'approvedAs' | 'markedAs' | 'readsLikeAcknowledgement' | 'mergedIds'>

/** What a template is and what was settled about it, in a few words each; nothing where there is nothing to say. */
export function ReviewTags({ kind, approvedAs, markedAs, readsLikeAcknowledgement, mergedIds }: Reviewed) {
  const said = [
    ...(approvedAs === null ? [] : [`Approved: ${APPROVED_WORDS[approvedAs].name.toLowerCase()}`]),
    ...(markedAs === null ? [] : [MARK_WORDS[markedAs].name]),
  ]
  const known = [
    ...(kind === 'courtesy' ? ['Courtesy'] : []),
    ...(markedAs === null && readsLikeAcknowledgement ? ['Reads like a first acknowledgement'] : []),
    ...(mergedIds.length === 0 ? [] : [`With ${mergedIds.length} merged`]),
  ]
  if (said.length + known.length === 0) return null
  return (
    <span className={styles.tags}>
      {said.map((words) => (
        <span key={words} className={styles.settled}>
          {words}
        </span>
      ))}
      {known.map((words) => (
        <span key={words} className={styles.tag}>
          {words}
        </span>
      ))}
    </span>
  )
}
