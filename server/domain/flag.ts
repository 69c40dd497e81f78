export const FLAG_STATES = ['open', 'planned', 'discussed', 'done'] as const
export type FlagState = (typeof FLAG_STATES)[number]

export const FLAG_REASONS = ['response', 'escalation', 'canned', 'tone', 'accuracy', 'praise', 'other'] as const
export type FlagReason = (typeof FLAG_REASONS)[number]
