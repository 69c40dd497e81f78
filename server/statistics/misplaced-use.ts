/** A template that is used less often than this is not judged. */
const FEWEST_USES = 50
/** Below so many expected, few and none cannot be told apart. */
const FEWEST_EXPECTED = 5
const MOST_LIFT = 0.1

export interface MisplacedUse {
  /** Uses in the topic, were the template used in all topics alike. */
  expected: number
  /** P(template | topic) / P(template): uses in the topic to those expected. */
  lift: number
}

/**
 * A template that hardly ever belongs in a topic was used in it all the same (method.md 5.6, C6): of 50 uses or more, 5 or more
 * were expected in the topic, and there are some, but less than a tenth of those. `uses` of the template, of them `usesHere`, among
 * `replies`, of them `repliesHere` in the topic. Null where that is not so; a template without any use in a topic is well placed.
 */
export function misplacedUse(counts: {
  usesHere: number
  uses: number
  repliesHere: number
  replies: number
}): MisplacedUse | null {
  const { usesHere, uses, repliesHere, replies } = counts
  if (usesHere === 0 || uses < FEWEST_USES) return null
  const expected = (uses * repliesHere) / replies
  const lift = usesHere / expected
  return expected >= FEWEST_EXPECTED && lift < MOST_LIFT ? { expected, lift } : null
}
