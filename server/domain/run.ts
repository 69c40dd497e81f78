/** `building` rows are not seen yet, `superseded` ones no longer. */
export const RUN_STATES = ['building', 'current', 'superseded'] as const

export const RUN_REASONS = ['import', 'rescore', 'undo', 'preview', 'automatic', 'templates'] as const
export type RunReason = (typeof RUN_REASONS)[number]
