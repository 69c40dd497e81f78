import type { ApprovedAs, TemplateKind, TemplateMark } from '#server/domain/template'
import type { ReviewState, TemplateSort } from '#server/domain/template-list'

export const REVIEW_STATE_WORDS: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'Nothing settled',
  approved: 'Approved',
  acknowledgement: 'First acknowledgement',
  autoresponder: 'Sent by software',
  excluded: 'No template',
}

export const TEMPLATE_KIND_WORDS: Readonly<Record<TemplateKind, string>> = {
  reply: 'Replies',
  courtesy: 'Courtesies',
}

export const TEMPLATE_SORT_WORDS: Readonly<Record<TemplateSort, string>> = {
  most_used: 'Most used first',
  most_costly: 'Most often costing points first',
  newest: 'Newest first',
  latest_use: 'Latest use first',
}

/** What an approval does not excuse. */
export const STILL_COSTS =
  'Sent again to the same customer, with an empty field, or asking for what was given, it still costs points, and so it does where the customer objects.'

const approvedAs = (name: string) => ({
  name,
  meaning: `Approved as ${name.toLowerCase()}: may be sent without taking up what was asked.`,
})

/** What a template is approved as, and what that changes. */
export const APPROVED_WORDS: Readonly<Record<ApprovedAs, { name: string; meaning: string }>> = {
  legal: approvedAs('Legal wording'),
  security: approvedAs('Security wording'),
  steps: approvedAs('Steps'),
  policy: approvedAs('Policy'),
  acknowledgement: approvedAs('Acknowledgement'),
}

export const NOT_APPROVED = 'Not approved: sent word for word to a specific question, it must take up what was asked.'

/** What a template is said to be, and what that changes. */
export const MARK_WORDS: Readonly<Record<TemplateMark, { name: string; meaning: string }>> = {
  acknowledgement: {
    name: 'First acknowledgement',
    meaning: 'A first acknowledgement answers nothing by design, so it need not take up what was asked.',
  },
  autoresponder: {
    name: 'Sent by software',
    meaning: 'Software sends it: it stops no clock and is nobody’s reply.',
  },
  excluded: {
    name: 'No template',
    meaning: 'Replies like it count as the agent’s own words, and it is left out of the list.',
  },
}

/** What counts where nobody said anything. */
export function unmarkedWords({
  kind,
  readsLikeAcknowledgement,
}: {
  kind: TemplateKind
  readsLikeAcknowledgement: boolean
}): string {
  if (kind === 'courtesy') return 'By its words it is a courtesy, which counts for no rule.'
  return readsLikeAcknowledgement
    ? 'By its words it is a first acknowledgement.'
    : 'By its words it is a template like others.'
}

const LONGEST_TITLE = 70

/** A template in one line: its name, or the beginning of its text. */
export function templateTitle({ name, text }: { name: string | null; text: string }): string {
  if (name !== null) return name
  const line = text
    .replace(/⟨[^⟩]*⟩/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).trimEnd()}…` : line
}
