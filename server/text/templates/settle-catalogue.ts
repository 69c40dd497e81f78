import type { TemplateState } from '#server/domain/template'
import { type Catalogue, makeCatalogue, type Part, type Template, templateId } from './catalogue'

/**
 * A catalogue as people settled it: wordings taken apart are templates of their own, and merged templates are one, under
 * the id of the one that they were merged into. What is said of templates that are not there changes nothing; one that is
 * merged into itself, however far around, stays by itself. The digest is that of what comes out.
 */
export function settleCatalogue(catalogue: Catalogue, states: readonly TemplateState[]): Catalogue {
  const stateById = new Map(states.map((state) => [state.id, state]))
  const parted = catalogue.templates.flatMap((template) => partsOf(template, stateById.get(template.id)?.apart ?? []))
  const byId = new Map(parted.map((template) => [template.id, template]))
  for (const template of parted) {
    const into = byId.get(targetOf(template.id, stateById, byId))
    if (into === undefined || into.id === template.id) continue
    byId.set(into.id, {
      ...into,
      wordings: [...into.wordings, ...template.wordings],
      members: [...into.members, ...template.members],
    })
  }
  const merged = [...byId.values()].filter(({ id }) => targetOf(id, stateById, byId) === id)
  return makeCatalogue(merged, catalogue.footers, catalogue.changes)
}

/** The id that one of a template's wordings has as a template of its own. */
export const apartId = ({ kind }: Pick<Template, 'kind'>, wording: readonly Part[]): string => templateId(kind, wording)

/** How a wording reads, slots as "⟨name⟩". */
export function wordingText(wording: readonly Part[]): string {
  return wording
    .map((part) => (typeof part === 'string' ? part : 'slot' in part ? `⟨${part.slot}⟩` : part.same))
    .join(' ')
}

/** A template without the wordings taken apart, and these; the first wording always stays. */
function partsOf(template: Template, apart: readonly string[]): Template[] {
  if (apart.length === 0) return [template]
  const isApart = (wording: readonly Part[]) =>
    wording !== template.wordings[0] &&
    apart.includes(apartId(template, wording)) &&
    apartId(template, wording) !== template.id
  const { kind } = template
  const taken = template.wordings.filter(isApart)
  return [
    { ...template, wordings: template.wordings.filter((wording) => !isApart(wording)) },
    ...taken.map((wording) => ({
      id: apartId(template, wording),
      kind,
      text: wordingText(wording),
      wordings: [wording],
      // Which of the members are of this wording is not known; the template that they were found for keeps them.
      members: [],
    })),
  ]
}

/** The template that one counts as in the end. */
function targetOf(
  id: string,
  stateById: ReadonlyMap<string, TemplateState>,
  byId: ReadonlyMap<string, Template>,
): string {
  const passed = new Set([id])
  let at = id
  for (;;) {
    const next = stateById.get(at)?.mergedInto ?? null
    if (next === null || !byId.has(next)) return at
    if (passed.has(next)) return id
    passed.add(next)
    at = next
  }
}
