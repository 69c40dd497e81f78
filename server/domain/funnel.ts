/** Whose first replies a funnel shows. */
export const FUNNEL_UNITS = ['vendors', 'agents'] as const
export type FunnelUnits = (typeof FUNNEL_UNITS)[number]

/** What they are held against: the share that in-house has, or the one that the standard wants. */
export const FUNNEL_TARGETS = ['in_house', 'standard'] as const
export type FunnelTarget = (typeof FUNNEL_TARGETS)[number]

export interface FunnelChoice {
  units: FunnelUnits
  target: FunnelTarget
}
