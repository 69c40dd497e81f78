import { DIMENSIONS, type Dimension, type DimensionLoss, type Finding, FULL_LOSS } from '#server/domain/finding'
import type { Criterion, Judgement } from './criterion'
import { splitExactly } from './split-exactly'

export interface Judged {
  criterion: Pick<Criterion, 'id' | 'dimension'>
  judgement: Judgement
}

/** The loss of one dimension and the part of it that each judgement makes up, in the order given. */
interface Combined {
  loss: number
  charges: readonly number[]
}

/** rulings.md 31, in tenths: first reply .5, worst later reply .3, "unanswered or resolution" .2, the worse of the two. */
const RESPONSE_PARTS: Readonly<Record<string, { part: string; tenths: number }>> = {
  'first-reply-time': { part: 'first', tenths: 5 },
  'later-reply-time': { part: 'later', tenths: 3 },
  'customer-left-unanswered': { part: 'end', tenths: 2 },
  'resolution-time': { part: 'end', tenths: 2 },
}

function combineResponse(judged: readonly Judged[]): Combined {
  const worstByPart = new Map<string, { index: number; tenths: number }>()
  judged.forEach(({ criterion, judgement }, index) => {
    const weight = RESPONSE_PARTS[criterion.id]
    if (weight === undefined) throw new Error(`The response criterion "${criterion.id}" has no weight.`)
    const worst = worstByPart.get(weight.part)
    if (worst === undefined || judgement.loss > (judged[worst.index]?.judgement.loss ?? 0))
      worstByPart.set(weight.part, { index, tenths: weight.tenths })
  })
  const parts = judged.map(() => 0)
  let tenths = 0
  for (const worst of worstByPart.values()) {
    tenths += worst.tenths
    parts[worst.index] = worst.tenths * (judged[worst.index]?.judgement.loss ?? 0)
  }
  const { total, shares } = splitExactly(parts, tenths)
  return { loss: total, charges: shares }
}

function combineEscalation(judged: readonly Judged[]): Combined {
  const losses = judged.map(({ judgement }) => judgement.loss)
  const loss = losses.reduce((largest, candidate) => Math.max(largest, candidate), 0)
  const carrier = losses.indexOf(loss)
  return { loss, charges: losses.map((_, index) => (index === carrier ? loss : 0)) }
}

function combineCanned(judged: readonly Judged[]): Combined {
  const losses = judged.map(({ judgement }) => judgement.loss)
  const sum = losses.reduce((total, loss) => total + loss, 0)
  if (sum <= FULL_LOSS) return { loss: sum, charges: losses }
  const { shares } = splitExactly(
    losses.map((loss) => loss * FULL_LOSS),
    sum,
  )
  return { loss: FULL_LOSS, charges: shares }
}

const COMBINE: Readonly<Record<Dimension, (judged: readonly Judged[]) => Combined>> = {
  response: combineResponse,
  escalation: combineEscalation,
  canned: combineCanned,
}

/** The loss of a conversation in one dimension over everybody who carried a part; null where nothing was judged. */
export function dimensionLoss(dimension: Dimension, judged: readonly Judged[]): number | null {
  const own = judged.filter(
    ({ criterion, judgement }) => criterion.dimension === dimension && judgement.advisory !== true,
  )
  return own.length === 0 ? null : COMBINE[dimension](own).loss
}

/** The agent who carries most of the charges, the one found first where several carry as much; null where no agent is known. */
function mainAgentOf(findings: readonly Finding[]): number | null {
  const chargeByAgentId = new Map<number, number>()
  for (const { agentId, charge } of findings) {
    if (agentId !== null) chargeByAgentId.set(agentId, (chargeByAgentId.get(agentId) ?? 0) + charge)
  }
  let main: number | null = null
  for (const [agentId, charge] of chargeByAgentId) {
    const most = main === null ? -1 : (chargeByAgentId.get(main) ?? 0)
    if (charge > most) main = agentId
  }
  return main
}

/**
 * Combines what the criteria say of one conversation into the loss of each vendor in each dimension, and splits that loss
 * exactly over its findings (rulings.md 31). Advisory ones take no part and are charged nothing. Findings keep the order of the judgements. Nothing judged gives nothing.
 */
export function combineLosses(judged: readonly Judged[]): { findings: Finding[]; losses: DimensionLoss[] } {
  const findings = judged.map(({ criterion, judgement }): Finding => {
    const { id, dimension } = criterion
    return { waitMs: null, coveredMs: null, advisory: false, ...judgement, criterion: id, dimension, charge: 0 }
  })
  const losses: DimensionLoss[] = []
  for (const dimension of DIMENSIONS) {
    const indexesByVendorId = new Map<number | null, number[]>()
    judged.forEach(({ criterion, judgement }, index) => {
      if (criterion.dimension !== dimension || judgement.advisory === true) return
      const indexes = indexesByVendorId.get(judgement.vendorId)
      if (indexes === undefined) indexesByVendorId.set(judgement.vendorId, [index])
      else indexes.push(index)
    })
    for (const [vendorId, indexes] of indexesByVendorId) {
      const { loss, charges } = COMBINE[dimension](indexes.flatMap((index) => judged[index] ?? []))
      const own = indexes.flatMap((index) => findings[index] ?? [])
      own.forEach((finding, position) => {
        finding.charge = charges[position] ?? 0
      })
      losses.push({ vendorId, agentId: mainAgentOf(own), dimension, loss })
    }
  }
  return { findings, losses }
}
