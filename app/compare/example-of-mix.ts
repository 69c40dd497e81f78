/** A made-up case of two teams, for explaining what a mix of questions does. */
const QUESTIONS = [
  { kind: 'Easy questions', vendor: { inTime: 45, n: 50 }, inHouse: { inTime: 306, n: 360 } },
  { kind: 'Hard questions', vendor: { inTime: 210, n: 350 }, inHouse: { inTime: 22, n: 40 } },
] as const

type Side = 'vendor' | 'inHouse'

export interface ExampleRow {
  kind: string
  vendor: { share: number; n: number | null }
  inHouse: { share: number; n: number | null }
}

/** Each kind of question, both together as they are, and both at the mix of the two teams together. */
export function exampleOfMix(): ExampleRow[] {
  const sum = (side: Side, of: 'inTime' | 'n') => QUESTIONS.reduce((total, question) => total + question[side][of], 0)
  const all = sum('vendor', 'n') + sum('inHouse', 'n')
  const asItIs = (side: Side) => ({ share: sum(side, 'inTime') / sum(side, 'n'), n: sum(side, 'n') })
  const sameMix = (side: Side) => ({
    share: QUESTIONS.reduce((total, question) => {
      const weight = (question.vendor.n + question.inHouse.n) / all
      return total + (weight * question[side].inTime) / question[side].n
    }, 0),
    n: null,
  })
  return [
    ...QUESTIONS.map(({ kind, vendor, inHouse }) => ({
      kind,
      vendor: { share: vendor.inTime / vendor.n, n: vendor.n },
      inHouse: { share: inHouse.inTime / inHouse.n, n: inHouse.n },
    })),
    { kind: 'Both, as it is', vendor: asItIs('vendor'), inHouse: asItIs('inHouse') },
    { kind: 'Both, with the same mix', vendor: sameMix('vendor'), inHouse: sameMix('inHouse') },
  ]
}
