import type { ApprovedAs, TemplateMark, TemplateState } from '#server/domain/template'

const APPROVED_WORDS: Readonly<Record<ApprovedAs, string>> = {
  legal: 'legal wording',
  security: 'security wording',
  steps: 'steps to follow',
  policy: 'policy',
  acknowledgement: 'acknowledgement',
}

const MARK_WORDS: Readonly<Record<TemplateMark, string>> = {
  acknowledgement: 'a first acknowledgement',
  autoresponder: 'sent by software',
  excluded: 'no template',
}

/** What a change of a template did. */
export function templateWords(before: TemplateState | null, after: TemplateState | null): string[] {
  const [was, is] = [before ?? NOTHING, after ?? NOTHING]
  const words: string[] = []
  if (is.name !== was.name) words.push(is.name === null ? 'goes by its text again' : `named "${is.name}"`)
  if (is.approvedAs !== was.approvedAs)
    words.push(is.approvedAs === null ? 'not approved any more' : `approved as ${APPROVED_WORDS[is.approvedAs]}`)
  if (is.markedAs !== was.markedAs)
    words.push(is.markedAs === null ? 'judged by its words again' : `marked as ${MARK_WORDS[is.markedAs]}`)
  if (is.mergedInto !== was.mergedInto)
    words.push(is.mergedInto === null ? 'a template of its own again' : 'counts as another template')
  if (is.apart.join() !== was.apart.join()) {
    const taken = is.apart.length - was.apart.length
    words.push(taken >= 0 ? 'a wording taken apart' : 'a wording put back')
  }
  return words
}

const NOTHING: Omit<TemplateState, 'id'> = {
  name: null,
  approvedAs: null,
  markedAs: null,
  mergedInto: null,
  apart: [],
}
