import { criteria } from '#server/scoring/criteria/index'

/** What screens call each criterion, by id. */
export function criterionTitles(): Record<string, string> {
  return Object.fromEntries(criteria.map(({ id, title }) => [id, title]))
}
