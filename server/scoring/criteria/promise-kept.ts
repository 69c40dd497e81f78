import { formatDuration } from '#server/domain/duration'
import type { TrackedPromise } from '#server/domain/promise'
import type { Criterion, Judgement, ScoringContext } from '../criterion'
import { traced } from './traced'

/** Promises with a time, of people and of software, and whether they were kept (rulings.md 20). */
export const promiseKept: Criterion = {
  id: 'promise-kept',
  title: 'Promise to come back',
  dimension: 'response',
  critical: null,
  needs: ['times', 'author_roles', 'language_pack'],
  rule:
    'Whoever promises to come back by a time does, by a public message of a person; so does whoever an automatic text promises it for. ' +
    'A tenth of a span is grace, a named day ends at its midnight. Costs no points of its own: a promise that answers a request for a supervisor is judged with the request.',
  remedy: 'Promise a time that can be kept, and write by then even where there is nothing new.',
  outcomes: {
    kept: 'A person wrote by then. Costs nothing.',
    broken: 'Nobody wrote by then. Costs nothing here.',
  },
  judge: (input) => traced(input).promises.flatMap((promise) => judged(promise, input.context)),
  isUnsettled: (input) => traced(input).promises.some(({ outcome }) => outcome === 'pending'),
}

function judged(promise: TrackedPromise, { businessHours }: ScoringContext): Judgement[] {
  const { outcome, dueAt, keptAt, at, vendorId, agentId, evidence, automatic } = promise
  if (dueAt === null || (outcome !== 'broken' && outcome !== 'kept')) return []
  const moment = (instant: number) => `${businessHours.localDay(instant)} ${businessHours.localTime(instant)}`
  const end = keptAt === null ? 'nobody wrote by then' : `a person wrote after ${formatDuration(keptAt - at)}`
  const words = `${moment(at)} ${automatic ? 'an automatic text promised' : 'promised'} to come back by ${moment(dueAt)}, ${end}`
  return [
    {
      outcome,
      vendorId,
      agentId,
      loss: 0,
      advisory: true,
      critical: null,
      evidence: outcome === 'kept' ? [] : evidence,
      words,
    },
  ]
}
