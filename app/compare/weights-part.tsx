import type { VendorBeside } from '../_trpc/outputs'
import styles from './compare.module.css'
import { comparable } from './compare-rows'
import { Part } from './part'
import { dependsOnWeights, sensitivityWords, withoutMakingUpWords } from './sensitivity-words'
import { leavesOutZero } from './turned-words'

/** How much the order by score hangs on the weights of the standard. */
export function WeightsPart({ vendors }: { vendors: readonly VendorBeside[] }) {
  const told = vendors.flatMap(({ vendor, sensitivity }) => {
    const score = comparable(vendor.againstInHouse?.figures.score ?? null)
    return score && sensitivity ? [{ vendor, sensitivity, score }] : []
  })
  return (
    <Part
      id="weights"
      title="Weights"
      note="Who is ahead in the score, with the same mix of questions, if the standard weighed its dimensions otherwise."
    >
      {told.length === 0 && (
        <p className={styles.note}>No vendor has two dimensions that can be compared, so no weight decides anything.</p>
      )}
      <ul className={styles.sentences}>
        {told.map(({ vendor, sensitivity, score }) => (
          <li key={vendor.id}>
            <bdi className={styles.name}>{vendor.name}</bdi> {sensitivityWords(sensitivity)}
            {dependsOnWeights(sensitivity) && <strong> The order depends on the weights.</strong>}
            {!leavesOutZero(score.adjusted?.interval95 ?? null) && ' Chance alone could give such a difference.'}{' '}
            {withoutMakingUpWords(sensitivity)}
          </li>
        ))}
      </ul>
    </Part>
  )
}
