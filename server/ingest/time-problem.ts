const ROUNDED = /^\d(?:[.,]\d+)?e\+\d+$/i
const CLOCK_ONLY = /^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?:\s*[ap]\.?\s?m\.?)?$/i
const DATE_ONLY = /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[2-7]\d{4})$/
const ZONE_LETTERS = /\d\s*\(?(?!(?:UTC|GMT)\)?$)[A-Z]{2,5}\)?$/
const LONGEST = 60

/** Why a trimmed text is no time that can be taken, in one sentence with what to do; the text is cut to sixty characters. */
export function whyNotTime(value: string): string {
  if (value === '') return 'The time is missing.'
  const quoted = `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`
  if (ROUNDED.test(value))
    return `A spreadsheet has rounded the time to ${quoted}: export the file again and do not save it from a spreadsheet.`
  if (/^#{3,20}$/.test(value))
    return `A spreadsheet wrote ${quoted} where its column was too narrow for the time: export the file again and do not save it from a spreadsheet.`
  if (CLOCK_ONLY.test(value)) return `${quoted} is a time of day without a date: export the file with date and time.`
  if (DATE_ONLY.test(value)) return `${quoted} is a day without a time of day: export the file with date and time.`
  if (value.length <= LONGEST && ZONE_LETTERS.test(value) && !/[ap]m$/i.test(value))
    return `The letters at the end of ${quoted} mean different zones in different countries: write the offset, like 2025-03-01T14:05:00+01:00.`
  return `${quoted} is not a time that can be read; write it like 2025-03-01T14:05:00Z.`
}

/** Why a time that can be read is not taken: no conversation is of that year. */
export function notInRange(value: string): string {
  return `“${value.slice(0, LONGEST)}” is not between 1990 and 2069, so that it cannot be when something was written: correct it in the export.`
}
