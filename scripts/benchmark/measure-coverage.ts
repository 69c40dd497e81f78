import { buildHours } from '#server/scoring/coverage'

const INTERVALS = 1_000_000
const YEARS_MS = 3 * 365 * 86_400_000
const FROM = Date.parse('2024-01-01T00:00:00Z')
const NIGHT = { days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }

/** Open time of a million intervals over three years of nights, the calendar built on the way. Returns whole milliseconds. */
export function measureCoverage(): number {
  const startedAt = performance.now()
  const hours = buildHours({ zone: 'America/New_York', windows: [NIGHT], holidays: ['2024-12-25'], overrides: [] })
  let open = 0
  let at = 0
  for (let index = 0; index < INTERVALS; index++) {
    // A step that shares no factor with the length: intervals begin everywhere, the same ones in every run.
    at = (at + 50_331_653_007) % YEARS_MS
    open += hours.openMs(FROM + at, FROM + at + (index % 72) * 3_600_000)
  }
  if (open === 0) throw new Error('Nothing was open in a million nights.')
  return Math.round(performance.now() - startedAt)
}
