import type { Policy } from '#server/domain/standard'
import { contractWords, policyWords } from './describe-policy'
import styles from './page.module.css'

/** Other targets for some conversations, in the order in which they are tried. */
export function PolicyList({ policies }: { policies: readonly Policy[] }) {
  if (policies.length === 0) {
    return <p className={styles.note}>None: the targets of the channel hold for every conversation.</p>
  }
  return (
    <>
      <p className={styles.note}>Of several policies the first that fits decides; the rest is the channel’s target.</p>
      <ol className={styles.policies}>
        {policies.map((policy, place) => {
          const contract = contractWords(policy)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a policy is known by, and nothing moves here
            <li key={place}>
              <strong>
                <bdi>{policy.name}</bdi>
              </strong>
              {contract !== null && (
                <span className={styles.contract}>
                  <bdi>{contract}</bdi>
                </span>
              )}
              <p>
                <bdi>{policyWords(policy)}</bdi>
              </p>
            </li>
          )
        })}
      </ol>
    </>
  )
}
