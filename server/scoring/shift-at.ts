import type { Shift } from '#server/domain/conversation'
import type { Hours } from './coverage'

/** In whose hours a moment falls, by the company's own. */
export function shiftAt(businessHours: Pick<Hours, 'isOpen'>, at: number): Shift {
  return businessHours.isOpen(at) ? 'business_hours' : 'after_hours'
}
