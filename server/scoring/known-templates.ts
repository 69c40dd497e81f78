import type { KnownTemplate, TemplateState } from '#server/domain/template'
import { isHoldingReply } from '#server/text/holding-reply'
import {
  type Attribution,
  type Catalogue,
  createAttributor,
  createBriefAttributor,
  settleCatalogue,
} from '#server/text/templates/index'
import type { Templates } from './criterion'

/** What is known of templates: a catalogue, and what people settled about it. The same two always say the same. */
export function knownTemplates(catalogue: Catalogue, states: readonly TemplateState[]): Templates {
  const settled = settleCatalogue(catalogue, states)
  const stateById = new Map(states.map((state) => [state.id, state]))
  const templates = new Map<string, KnownTemplate>()
  for (const { id, kind, text } of settled.templates) {
    const { approvedAs = null, markedAs = null } = stateById.get(id) ?? {}
    templates.set(id, {
      ...{ id, kind, approvedAs },
      isAcknowledgement: markedAs === null ? isHoldingReply(text) : markedAs === 'acknowledgement',
      isAutoresponder: markedAs === 'autoresponder',
      isExcluded: markedAs === 'excluded',
    })
  }
  let attribute: ((text: string) => Attribution) | null = null
  return {
    matchOf: createBriefAttributor(settled),
    rangesOf: (text) => {
      attribute ??= createAttributor(settled)
      return attribute(text)
    },
    find: (id) => templates.get(id) ?? null,
  }
}
