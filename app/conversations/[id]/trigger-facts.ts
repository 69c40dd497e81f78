import { formatDateTime, formatDuration } from '../../_format'
import type { ConversationTrigger } from '../../_trpc/outputs'

interface Fact {
  name: string
  value: string
  isMissed: boolean
}

type Timed = Pick<
  ConversationTrigger,
  | 'at'
  | 'source'
  | 'asks'
  | 'acknowledgedAt'
  | 'handedOverAt'
  | 'handOver'
  | 'promisedAt'
  | 'promiseDueAt'
  | 'answeredAt'
  | 'madeToRepeat'
  | 'advisory'
  | 'vendorName'
  | 'agentName'
>

const HAND_OVER_WORDS = { warm: 'warm: whoever took over was told', cold: 'cold: nobody was told' } as const

/** The clock of a trigger, step by step, each with the time it took since the asking. */
export function triggerFacts(trigger: Timed, zone: string): Fact[] {
  const { at, acknowledgedAt, handedOverAt, promisedAt, promiseDueAt, answeredAt, handOver } = trigger
  const since = (instant: number) =>
    `${formatDateTime(instant, zone)}, after ${formatDuration(Math.max(0, instant - at))}`
  const facts: (Fact | null)[] = [
    fact('Noticed', trigger.source === 'words' ? 'by its words' : 'by the course or a field'),
    trigger.asks > 1 ? fact('Asked', `${trigger.asks} times`, trigger.asks > 2) : null,
    fact('Taken up', acknowledgedAt === null ? 'never' : since(acknowledgedAt), acknowledgedAt === null),
    handedOverAt === null ? null : fact('Handed over', since(handedOverAt)),
    handOver === null ? null : fact('Hand-over', HAND_OVER_WORDS[handOver]),
    promisedAt === null ? null : fact('Promised', since(promisedAt)),
    promisedAt === null
      ? null
      : fact('Due', promiseDueAt === null ? 'no time named' : formatDateTime(promiseDueAt, zone)),
    answeredAt === null ? null : fact('Kept', since(answeredAt)),
    trigger.madeToRepeat ? fact('Asked again', 'for what had been said', true) : null,
    fact(
      'Carried by',
      [trigger.vendorName ?? 'no vendor', trigger.agentName].filter((name) => name !== null).join(', '),
    ),
    trigger.advisory ? fact('Counts', 'no: only shown') : null,
  ]
  return facts.filter((known) => known !== null)
}

function fact(name: string, value: string, isMissed = false): Fact {
  return { name, value, isMissed }
}
