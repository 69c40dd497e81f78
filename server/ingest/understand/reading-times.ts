import type { ImportOptions, ImportQuestion } from '#server/domain/import'
import type { ReadTime } from '../formats/adapter'
import { QuestionsLeft } from '../questions-left'
import { createTimeSurvey, type ParsedTime, type TimeReading } from '../time'
import { notInRange } from '../time-problem'
import { isInRange } from '../time-range'
import { requireZone } from '../zone-clock'

const DAY = 86_400_000

export interface ReadingTimes {
  survey(time: ReadTime | null | undefined): void
  /** Some dates are two numbers whose order each alone need not tell. */
  sawNumericDates(): boolean
  decide(): readonly ImportQuestion[]
  /** `after` is the message before, for times of day; null without one. Or why the time cannot be read. */
  parse(time: ReadTime | null | undefined, after: number | null): ParsedTime | { reason: string }
  /** The first five different times, as written and as understood. */
  examples(): readonly { raw: string; at: number }[]
}

/**
 * The times of one file, which share zone and order of day and month: one program wrote them (formats.md 7).
 * The zone that the header names comes first, then the one asked for, then the one that the system documents. Throws
 * BadInput for a zone that does not exist.
 */
export function createReadingTimes(
  options: ImportOptions,
  told: { header: string | null; system: string | null },
): ReadingTimes {
  if (options.zone !== null) requireZone(options.zone)
  const zone = told.header ?? options.zone ?? told.system
  const survey = createTimeSurvey()
  const examples = new Map<string, number>()
  let reading: TimeReading | null = null

  function decide(): readonly ImportQuestion[] {
    const decision = survey.decide({ column: null, zone, dayMonthOrder: options.dayMonthOrder })
    if ('questions' in decision) return decision.questions
    reading = decision
    return []
  }

  function written(value: string): ParsedTime | { reason: string } {
    if (reading === null) throw new Error('decide() comes before parse().')
    const parsed = reading.parse(value)
    if (parsed === null) {
      const questions = reading.questionsOf(value)
      if (questions.length > 0) throw new QuestionsLeft(questions)
      return { reason: reading.whyNot(value) }
    }
    if (examples.size < 5) examples.set(value, parsed.at)
    return parsed
  }

  const exact = (at: number): ParsedTime => ({
    at: Math.floor(at),
    secondAt: null,
    raw: null,
    ambiguous: false,
    naive: false,
  })
  function base(time: string | number): ParsedTime | { reason: string } {
    if (typeof time === 'string') return written(time.trim())
    return isInRange(time) ? exact(time) : { reason: notInRange(String(time)) }
  }

  function parse(time: ReadTime | null | undefined, after: number | null): ParsedTime | { reason: string } {
    if (time === null || time === undefined || time === '') return { reason: 'The time is missing.' }
    if (typeof time !== 'object') return base(time)
    if ('base' in time) {
      const start = base(time.base)
      return 'reason' in start ? start : { ...start, at: start.at + time.addMs, secondAt: null, raw: null }
    }
    const day = base(time.dayOf)
    return 'reason' in day ? day : clockOn(day, time.clockMs, after)
  }

  /** A time of day on the day of `day`, in the zone in which the day is written; after midnight where the message before is later. */
  function clockOn(day: ParsedTime, clockMs: number, after: number | null): ParsedTime | { reason: string } {
    const localDay = Math.floor((reading?.toLocal(day.at) ?? day.at) / DAY) * DAY
    let local = reading?.fromLocal(localDay + clockMs) ?? exact(localDay + clockMs)
    if (after !== null && local.at < after - DAY / 2) {
      const days = Math.ceil((after - DAY / 2 - local.at) / DAY) * DAY
      local = reading?.fromLocal(localDay + clockMs + days) ?? exact(localDay + clockMs + days)
    }
    return { ...local, raw: null }
  }

  return {
    survey(time) {
      if (typeof time === 'string') survey.add(time)
      else if (time !== null && typeof time === 'object') {
        const inner = 'base' in time ? time.base : time.dayOf
        if (typeof inner === 'string') survey.add(inner)
      }
    },
    sawNumericDates: survey.sawNumericDates,
    decide,
    parse,
    examples: () => [...examples].map(([raw, at]) => ({ raw, at })),
  }
}
