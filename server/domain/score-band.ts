/** Scores as people sort them, from and up to but not including, in points of 100; `none` is without a score. */
export const SCORE_BANDS = ['under_50', 'from_50', 'from_75', 'from_90', 'none'] as const
export type ScoreBand = (typeof SCORE_BANDS)[number]

/** The points that each band starts at and stops before; null is open. */
export const BAND_POINTS: Readonly<Record<Exclude<ScoreBand, 'none'>, { from: number; below: number | null }>> = {
  under_50: { from: 0, below: 50 },
  from_50: { from: 50, below: 75 },
  from_75: { from: 75, below: 90 },
  from_90: { from: 90, below: null },
}
