/** Dates, YYYY-MM-DD, in order, each once. */
export function joinDates(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort()
}

/** Dates in order under their years. */
export function datesByYear(dates: readonly string[]): { year: string; dates: string[] }[] {
  const groups: { year: string; dates: string[] }[] = []
  for (const date of joinDates(dates)) {
    const year = date.slice(0, 4)
    const last = groups.at(-1)
    if (last?.year === year) last.dates.push(date)
    else groups.push({ year, dates: [date] })
  }
  return groups
}
