import type { ImportOptions, ImportQuestion } from '#server/domain/import'
import { isZone } from './is-zone'

export type Answers = Pick<ImportOptions, 'vendor' | 'vendorColumn' | 'zone' | 'dayMonthOrder'>

export const NO_ANSWERS: Answers = { vendor: null, vendorColumn: null, zone: null, dayMonthOrder: null }

type Field = (name: string) => string

/** The answers in a filled-in form, or the first sentence about what is missing. A question not asked stays unanswered. */
export function readAnswers(questions: readonly ImportQuestion[], field: Field): Answers | { missing: string } {
  let answers = NO_ANSWERS
  for (const { about } of questions) {
    if (about === 'vendor') {
      const isColumn = field('vendor-by') === 'column'
      const given = field(isColumn ? 'vendor-column' : 'vendor').trim()
      if (given === '') return { missing: 'Choose the column that names the vendor, or type the vendor’s name.' }
      answers = isColumn ? { ...answers, vendorColumn: given } : { ...answers, vendor: given }
    }
    if (about === 'zone') {
      const zone = field('zone').trim()
      if (!isZone(zone)) return { missing: 'Type a time zone such as Europe/Berlin, America/New_York or UTC.' }
      answers = { ...answers, zone }
    }
    if (about === 'day_month_order') {
      const order = field('order')
      if (order !== 'day_first' && order !== 'month_first')
        return { missing: 'Say whether the day or the month comes first.' }
      answers = { ...answers, dayMonthOrder: order }
    }
  }
  return answers
}
