import type { ListFilter } from '#server/domain/filter'
import { isOfTemplates } from '#server/domain/measure'
import type { ListNames } from './describe-list'

/** Filters of a saved view that name what is no longer there: what takes them off, and what they named, in words. */
export interface Gone {
  change: Partial<ListFilter>
  words: readonly string[]
}

/** What of a filter is no longer there; nothing known by a name is missing where `words` is empty. */
export function findGone(filter: ListFilter, names: ListNames): Gone {
  const isVendorGone = typeof filter.vendor === 'number' && names.vendor === null
  const isAgentGone = filter.agentId !== null && names.agent === null
  const isTemplateGone = filter.slot !== null && isOfTemplates(filter.measure) && names.slot === null
  return {
    change: {
      ...(isVendorGone ? { vendor: null } : {}),
      ...(isAgentGone ? { agentId: null } : {}),
      ...(isTemplateGone ? { slot: null } : {}),
    },
    words: [
      ...(isVendorGone ? ['a vendor'] : []),
      ...(isAgentGone ? ['an agent'] : []),
      ...(isTemplateGone ? ['a template'] : []),
    ],
  }
}
