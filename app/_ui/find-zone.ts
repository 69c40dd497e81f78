/** The time zone somebody means: as the list spells it where it is there, else as typed where there is such a zone. */
export function findZone(typed: string, zones: readonly string[]): string | null {
  const name = typed.trim()
  const listed = zones.find((zone) => zone.toLowerCase() === name.toLowerCase())
  if (listed !== undefined) return listed
  // Offsets such as "+01:00" pass as zones in newer engines, and know no summer time.
  if (!/^[A-Za-z]/.test(name)) return null
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name
  } catch {
    return null
  }
}
