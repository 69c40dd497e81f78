import type { TrackedPromise } from '#server/domain/promise'
import type { Trigger } from '#server/domain/trigger'
import { type CareMoment, careMomentsOf } from '../care'
import type { CriterionInput } from '../criterion'
import { trackPromises } from '../promises'
import { traceTriggers } from '../triggers'

interface Traced {
  triggers: readonly Trigger[]
  promises: readonly TrackedPromise[]
  care: readonly CareMoment[]
}

const tracedByInput = new WeakMap<CriterionInput, Traced>()

/** What several criteria look at, followed through the conversation once for each input. */
export function traced(input: CriterionInput): Traced {
  const known = tracedByInput.get(input)
  if (known !== undefined) return known
  const { conversation, publicMessages, clocks, context } = input
  const holderVendorId = clocks[0]?.holderVendorId ?? null
  const followed = {
    triggers: traceTriggers(conversation, publicMessages, clocks, context),
    promises: trackPromises(conversation, publicMessages, holderVendorId, context),
    care: careMomentsOf(conversation, publicMessages, context),
  }
  tracedByInput.set(input, followed)
  return followed
}
