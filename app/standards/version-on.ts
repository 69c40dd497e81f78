interface FromDay {
  version: number
  validFrom: string | null
}

/**
 * The version in force on a day, YYYY-MM-DD: of those whose first day is not after it the latest published, else the
 * earliest published. Null where there is no version.
 */
export function versionOn<Version extends FromDay>(versions: readonly Version[], day: string): Version | null {
  const latestFirst = [...versions].sort((one, two) => two.version - one.version)
  return latestFirst.find(({ validFrom }) => validFrom === null || validFrom <= day) ?? latestFirst.at(-1) ?? null
}

/** The day after the data's last one, or today where that is later: nothing scored so far begins on it or after. */
export function firstUntouchedDay(lastDay: string | null, today: string): string {
  if (lastDay === null) return today
  const next = new Date(Date.parse(`${lastDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return next > today ? next : today
}
