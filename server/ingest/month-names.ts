/**
 * Beginnings of month names in English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish
 * and Russian, without accents.
 */
const BEGINNINGS = [
  'jan ene gen янв',
  'feb fev фев',
  'mar maa mrt mae мар',
  'apr abr avr апр',
  'may mai mag mei maj маи мая',
  'jun giu juin июн',
  'jul lug juil июл',
  'aug ago aou авг',
  'sep set сен',
  'oct okt out ott окт',
  'nov ноя',
  'dec dez dic дек',
]

const MONTH_BY_BEGINNING = new Map(
  BEGINNINGS.flatMap((list, index) => list.split(' ').map((beginning): [string, number] => [beginning, index + 1])),
)

/** The month, from 1, of a name or its abbreviation in one of nine languages; null for any other word. */
export function monthOfName(name: string): number | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTH_BY_BEGINNING.get(plain.slice(0, 4)) ?? MONTH_BY_BEGINNING.get(plain.slice(0, 3)) ?? null
}
