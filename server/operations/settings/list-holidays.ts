import Holidays from 'date-holidays'
import { BadInput } from '#server/domain/refusal'
import type { Holiday, HolidayCountry } from '#server/domain/settings'

const DAY_MS = 86_400_000
const NAMES = 'en'

/**
 * The public holidays of a country and, where one is named, of a region, in a year of the calendar there, earliest first.
 * Each day of one that lasts several; none that is only part of a day. Throws BadInput for a country or region that is
 * not known.
 */
export function listHolidays({
  country,
  region,
  year,
}: {
  country: string
  region: string | null
  year: number
}): Holiday[] {
  const known = listCountries().find(({ code }) => code === country.toUpperCase())
  if (known === undefined)
    throw new BadInput(`The public holidays of "${country}" are not known. Write a country of two letters, like "DE".`)
  const place = region === null ? null : known.regions.find(({ code }) => code === region.toUpperCase())
  if (place === undefined)
    throw new BadInput(
      known.regions.length === 0
        ? `${known.name} has the same holidays everywhere: leave the region out.`
        : `${known.name} has no region "${region}". It has ${known.regions.map(({ code }) => code).join(', ')}.`,
    )
  const [state, part] = place?.code.split('.') ?? []
  const calendar = new Holidays({ country: known.code, state, region: part }, { types: ['public'] })
  const names = new Map<string, string>()
  for (const { date, start, end, name } of calendar.getHolidays(year, NAMES)) {
    // The text has the date as people there write it; the instants depend on zones.
    if (!date.slice(10).startsWith(' 00:00')) continue
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
    // A day on which clocks are changed lasts 23 or 25 hours; the last day of some is half a day, which is left out.
    const days = Math.max(1, Math.floor((end.getTime() - start.getTime()) / DAY_MS + 0.1))
    for (let day = 0; day < days; day++) {
      const iso = new Date(first + day * DAY_MS).toISOString().slice(0, 10)
      const other = names.get(iso)
      if (other !== name) names.set(iso, other === undefined ? name : `${other}, ${name}`)
    }
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, name]) => ({ date, name }))
}

let countries: HolidayCountry[] | null = null

/** The countries whose public holidays are known, by name, each with its regions and their parts by code. */
export function listCountries(): HolidayCountry[] {
  countries ??= readCountries()
  return countries
}

function readCountries(): HolidayCountry[] {
  const calendar = new Holidays()
  return Object.entries(calendar.getCountries(NAMES))
    .map(([code, name]) => ({ code, name, regions: regionsOf(calendar, code) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function regionsOf(calendar: Holidays, country: string): { code: string; name: string }[] {
  return Object.entries(calendar.getStates(country, NAMES) ?? {}).flatMap(([state, name]) => [
    { code: state.toUpperCase(), name },
    ...Object.entries(calendar.getRegions(country, state, NAMES) ?? {}).map(([part, partName]) => ({
      code: `${state}.${part}`.toUpperCase(),
      name: `${name}: ${partName}`,
    })),
  ])
}
