/** How much of a reply is a template's (method.md 5.5); "short" gets no verdict. */
export const BANDS = ['verbatim', 'filled', 'adapted', 'own', 'short'] as const
export type Band = (typeof BANDS)[number]

/** What a template explains of a reply. */
export interface ReplyMatch {
  templateId: string | null
  /** Words of the template and half of what fills its slots, over all words and masked tokens of the matter; 0 to 1. */
  coveredShare: number
  band: Band
}

/** "courtesy" is made of courtesies alone and counts for no rule on overuse (rulings.md 39). */
export const TEMPLATE_KINDS = ['reply', 'courtesy'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** What a manager approves a template as: it may then be sent without taking up what was asked (method.md 5.6). */
export const APPROVED_AS = ['legal', 'security', 'steps', 'policy', 'acknowledgement'] as const
export type ApprovedAs = (typeof APPROVED_AS)[number]

/** What a template is, whatever it looks like: a first acknowledgement, sent by software, or no template at all. */
export const TEMPLATE_MARKS = ['acknowledgement', 'autoresponder', 'excluded'] as const
export type TemplateMark = (typeof TEMPLATE_MARKS)[number]

/** What a person settled about a template. */
export interface TemplateState {
  id: string
  name: string | null
  approvedAs: ApprovedAs | null
  markedAs: TemplateMark | null
  /** The template that it counts as. */
  mergedInto: string | null
  /** Which of its wordings are templates of their own, as the ids that these have. */
  apart: readonly string[]
}

/** A template known at scoring time. */
export interface KnownTemplate {
  id: string
  kind: TemplateKind
  approvedAs: ApprovedAs | null
  /** A first acknowledgement ("we have received ...") answers nothing by design. */
  isAcknowledgement: boolean
  /** Software sends it, as a person said. */
  isAutoresponder: boolean
  isExcluded: boolean
}
