import type { Contract } from '#server/domain/contract'
import type { AgentState, ChangedStates, QueueState, ReplyTextState, VendorState } from '#server/domain/setting'
import { daysOf } from './check-memberships'
import { templateWords } from './template-words'

type VendorOf = (id: number) => string

/** What a change did, in plain words. */
export function describeChange(states: ChangedStates, vendorOf: VendorOf): string {
  if (states.kind === 'vendor') return sentence(vendorWords(states.before, states.after))
  if (states.kind === 'queue') return sentence(queueWords(states.after, vendorOf))
  if (states.kind === 'template') return sentence(templateWords(states.before, states.after))
  if (states.kind === 'reply_text') return sentence(replyTextWords(states.after))
  return sentence(states.after.flatMap((after) => agentWords(states.before, after, states.after, vendorOf)))
}

function vendorWords(before: VendorState | null, after: VendorState | null): string[] {
  if (after === null) return ['removed']
  if (before === null) return [`added as ${kindWords(after)}`]
  return [
    ...(after.name === before.name ? [] : [`renamed from "${before.name}" to "${after.name}"`]),
    ...(after.kind === before.kind ? [] : [`is ${kindWords(after)}, was ${kindWords(before)}`]),
    ...(isEqual(after.contract, before.contract) ? [] : [contractWords(after.contract)]),
  ]
}

function kindWords({ kind }: VendorState): string {
  return kind === 'in_house' ? 'in-house' : 'contracted'
}

function contractWords(contract: Contract | null): string {
  const coverages = contract?.coverages ?? []
  if (coverages.length === 0) return 'hours it is paid for: always'
  const each = coverages.map(
    ({ from, coverage }) =>
      `${coverage === null ? 'always' : `its own, in ${coverage.zone}`}${from === null ? '' : ` from ${from}`}`,
  )
  return `hours it is paid for: ${each.join('; ')}`
}

function queueWords(after: QueueState | null, vendorOf: VendorOf): string[] {
  if (after === null) return ['nothing is said any more of who answers for it']
  return [after.vendorId === null ? 'nobody answers for it' : `"${vendorOf(after.vendorId)}" answers for it`]
}

function replyTextWords(after: ReplyTextState | null): string[] {
  if (after === null) return ['nothing is said any more of who sends this text']
  return [after.isAutomatic ? 'software sends this text' : 'people send this text']
}

function agentWords(
  all: readonly AgentState[],
  after: AgentState,
  allAfter: readonly AgentState[],
  vendorOf: VendorOf,
): string[] {
  const before = all.find(({ id }) => id === after.id)
  if (before === undefined) return []
  const other = [...allAfter, ...all].find(({ id }) => id === after.sameAsId)
  const held = after.memberships.map(({ vendorId, from, to }) => `"${vendorOf(vendorId)}" ${daysOf(from, to)}`)
  const isMoved = after.sameAsId !== null && after.memberships.length === 0
  return [
    ...(after.name === before.name ? [] : [`renamed from "${before.name}" to "${after.name}"`]),
    ...(after.sameAsId === before.sameAsId
      ? []
      : [
          after.sameAsId === null
            ? `"${after.name}" stands for itself`
            : `"${after.name}" is another name of "${other?.name ?? 'another agent'}"`,
        ]),
    ...(isMoved || isEqual(after.memberships, before.memberships)
      ? []
      : [held.length === 0 ? 'works for whom the export says' : `works for ${held.join(', ')}`]),
  ]
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function sentence(words: readonly string[]): string {
  const text = words.length === 0 ? 'nothing changed' : words.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
