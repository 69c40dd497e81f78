/** Beginnings of month names in English, German, French, Spanish, Portuguese, Italian and Dutch, without accents. */
const BEGINNINGS = [
  'jan ene gen',
  'feb fev',
  'mar maa mrt mae',
  'apr abr avr',
  'may mai mag mei',
  'jun giu juin',
  'jul lug juil',
  'aug ago aou',
  'sep set',
  'oct okt out ott',
  'nov',
  'dec dez dic',
]

const MONTH_BY_BEGINNING = new Map(
  BEGINNINGS.flatMap((list, index) => list.split(' ').map((beginning): [string, number] => [beginning, index + 1])),
)

/** The month, from 1, of a name or its abbreviation in one of seven languages; null for any other word. */
export function monthOfName(name: string): number | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTH_BY_BEGINNING.get(plain.slice(0, 4)) ?? MONTH_BY_BEGINNING.get(plain.slice(0, 3)) ?? null
}
