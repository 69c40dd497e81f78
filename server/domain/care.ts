/** What makes a customer's message pressing, by its words. */
export const PRESSING_KINDS = ['urgency', 'data_loss', 'money_trouble', 'safety_concern', 'repeat_contact'] as const
export type PressingKind = (typeof PRESSING_KINDS)[number]

/** How the next answer of a person took it up. */
export const CARE_OUTCOMES = ['both', 'next_step_only', 'acknowledged_only', 'apology_only', 'neither'] as const
export type CareOutcome = (typeof CARE_OUTCOMES)[number]
