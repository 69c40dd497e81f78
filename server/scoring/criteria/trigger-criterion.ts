import type { CriticalFamily } from '#server/domain/finding'
import type { HandlingOutcome, Trigger, TriggerType } from '#server/domain/trigger'
import type { Criterion, Judgement } from '../criterion'
import { HANDLING } from '../handling-outcomes'
import { traced } from './traced'

/** Limits and promises that have not run out yet. */
const PENDING: ReadonlySet<HandlingOutcome> = new Set(['answer_pending', 'handed_over_pending', 'callback_pending'])

interface Told extends Pick<Criterion, 'id' | 'title' | 'rule' | 'remedy'> {
  /** What of it is a critical error besides what the handling itself is. */
  criticalOf?: (trigger: Trigger) => CriticalFamily | null
}

/** The rule for one type of trigger: what became of each (rulings.md 22, 23). */
export function triggerCriterion(type: TriggerType, { criticalOf, ...told }: Told): Criterion {
  return {
    ...told,
    dimension: 'escalation',
    critical: 'customer',
    needs: ['times', 'author_roles', 'language_pack'],
    outcomes: Object.fromEntries(Object.entries(HANDLING).map(([outcome, { meaning }]) => [outcome, meaning])),
    judge: (input) =>
      traced(input).triggers.flatMap((trigger) => (trigger.type === type ? judged(trigger, criticalOf) : [])),
    isUnsettled: (input) =>
      traced(input).triggers.some((trigger) => trigger.type === type && PENDING.has(trigger.outcome)),
  }
}

function judged(trigger: Trigger, criticalOf?: Told['criticalOf']): Judgement[] {
  const { outcome, vendorId, agentId, loss, advisory, evidence, words } = trigger
  if (loss === null) return []
  const critical = trigger.critical ? 'customer' : (criticalOf?.(trigger) ?? null)
  return [{ outcome, vendorId, agentId, loss, advisory, critical: advisory ? null : critical, evidence, words }]
}
