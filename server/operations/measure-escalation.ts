import { AUTOMATIC_TELLS, type AutomaticTells, DISCONNECTS, type Disconnect } from '#server/domain/automatic'
import { CARE_OUTCOMES, type CareOutcome } from '#server/domain/care'
import { CRITICAL_FAMILIES, type CriticalFamily } from '#server/domain/finding'
import type { Measure } from '#server/domain/measure'
import { PROMISE_OUTCOMES, type PromiseOutcome } from '#server/domain/promise'
import { HANDLING_OUTCOMES, type HandlingOutcome, TRIGGER_TYPES, type TriggerType } from '#server/domain/trigger'
import { HANDLING } from '#server/scoring/handling-outcomes'
import type { MeasureSum } from './case-mix/sum-rollups'
import { type Measured, measureShare } from './measured'

/** How far requests for somebody else came, in order; some are handed over, some answered with a promise, some both. */
export const REQUEST_STAGES = ['asked', 'acknowledged', 'handed_over', 'promised', 'kept'] as const
export type RequestStage = (typeof REQUEST_STAGES)[number]

/**
 * The share of conversations without a critical error of a family, beside the score and never in it, against the figure
 * commonly coded from COPC (method.md 2.1: secondary evidence).
 */
export interface CriticalAccuracy {
  family: CriticalFamily
  /** Conversations that were scored; each counts once, whatever its errors. */
  conversations: number
  failed: number
  accuracy: Measured
  wanted: number
}

export interface EscalationFigures {
  stages: Record<RequestStage, number>
  /** What became of the requests; `shown` are those that count in no score. */
  outcomes: { outcome: HandlingOutcome; words: string; meaning: string; n: number; shown: number }[]
  triggers: { type: TriggerType; n: number; addressed: number }[]
  repeatAsks: { twice: number; thrice: number }
  handOvers: { warm: number; cold: number; madeToRepeat: number }
  promises: { person: Measured; automatic: Measured; outcomes: Record<PromiseOutcome, number> }
  automaticAnswers: Record<AutomaticTells, number>
  disconnects: Record<Disconnect, number>
  transferLoops: number
  care: Record<CareOutcome, number>
  apologyOnly: { conversations: number; replies: number }
  wordsNotHeard: number
  suspectedAutomatic: number
  critical: CriticalAccuracy[]
}

export const ESCALATION_MEASURES: readonly Measure[] = [
  'trigger',
  'request_stage',
  'request_outcome',
  'repeat_ask',
  'hand_over',
  'promise',
  'promise_made',
  'automatic_answer',
  'disconnect',
  'transfer_loop',
  'care',
  'apology_only',
  'words_not_heard',
  'suspected_automatic',
  'critical_family',
]

/** method.md 2.1, item 2.7.1.d. */
const ACCURACY_WANTED: Readonly<Record<CriticalFamily, number>> = { customer: 0.95, business: 0.9, compliance: 0.995 }

/** What a scorecard shows of escalation, promises and care; `sums` are one vendor's, of `ESCALATION_MEASURES`. */
export function measureEscalation(sums: readonly MeasureSum[], scoredConversations: number): EscalationFigures {
  const sum = (measure: Measure, what: 'n' | 'total', slot?: string) =>
    sums
      .filter((row) => row.measure === measure && (slot === undefined || row.slot === slot))
      .reduce((value, row) => value + row[what], 0)
  const bySlot = <Slot extends string>(measure: Measure, slots: readonly Slot[]) =>
    Object.fromEntries(slots.map((slot) => [slot, sum(measure, 'n', slot)])) as Record<Slot, number>
  const kept = (who: string) => measureShare(sum('promise', 'total', who), sum('promise', 'n', who))
  return {
    stages: bySlot('request_stage', REQUEST_STAGES),
    outcomes: HANDLING_OUTCOMES.flatMap((outcome) => {
      const n = sum('request_outcome', 'n', outcome)
      const { words, meaning } = HANDLING[outcome]
      return n === 0 ? [] : [{ outcome, words, meaning, n, shown: sum('request_outcome', 'total', outcome) }]
    }),
    triggers: TRIGGER_TYPES.flatMap((type) => {
      const n = sum('trigger', 'n', type)
      return n === 0 ? [] : [{ type, n, addressed: sum('trigger', 'total', type) }]
    }),
    repeatAsks: { twice: sum('repeat_ask', 'n'), thrice: sum('repeat_ask', 'total') },
    handOvers: { ...bySlot('hand_over', ['warm', 'cold']), madeToRepeat: sum('hand_over', 'total') },
    promises: {
      person: kept('person'),
      automatic: kept('automatic'),
      outcomes: bySlot('promise_made', PROMISE_OUTCOMES),
    },
    automaticAnswers: bySlot('automatic_answer', AUTOMATIC_TELLS),
    disconnects: bySlot('disconnect', DISCONNECTS),
    transferLoops: sum('transfer_loop', 'n'),
    care: bySlot('care', CARE_OUTCOMES),
    apologyOnly: { conversations: sum('apology_only', 'n'), replies: sum('apology_only', 'total') },
    wordsNotHeard: sum('words_not_heard', 'n'),
    suspectedAutomatic: sum('suspected_automatic', 'n'),
    critical: CRITICAL_FAMILIES.map((family) =>
      accuracyOf(family, sum('critical_family', 'n', family), scoredConversations),
    ),
  }
}

/** A conversation with parts of several vendors can fail for one that it is not counted for: never below none right. */
function accuracyOf(family: CriticalFamily, failed: number, conversations: number): CriticalAccuracy {
  const accuracy = measureShare(Math.max(0, conversations - failed), conversations)
  return { family, conversations, failed, accuracy, wanted: ACCURACY_WANTED[family] }
}
