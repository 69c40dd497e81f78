import { cutPieces } from './cut-pieces'
import { LONGEST_TEXT_MATCHED } from './sentences'
import { joinSlots } from './slots'

/** The sums of money that a text names, with the words [start, end) that do; whatever the currency. Empty for no text. */
export function moneyIn(text: string): { amount: number; start: number; end: number }[] {
  const pieces = joinSlots(cutPieces(text, 0, Math.min(text.length, LONGEST_TEXT_MATCHED)), text)
  return pieces.flatMap(({ kind, start, end }) => {
    const amount = kind === 'money' ? amountOf(text.slice(start, end)) : null
    return amount === null ? [] : [{ amount, start, end }]
  })
}

/** "1.234,50 €" and "$1,234.50" are the same sum: the last mark before one or two digits is the decimal one. */
function amountOf(written: string): number | null {
  const digits = /\d[\d.,']*/.exec(written)?.[0].replace(/[.,']+$/, '')
  if (digits === undefined) return null
  const decimal = /[.,](\d{1,2})$/.exec(digits)
  const whole = (decimal === null ? digits : digits.slice(0, decimal.index)).replace(/[.,']/g, '')
  const thousands = /\dk\b/i.test(written) ? 1000 : 1
  return Number(`${whole}.${decimal?.[1] ?? '0'}`) * thousands
}
