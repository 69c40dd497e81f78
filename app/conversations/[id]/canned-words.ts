import type { Band } from '#server/domain/template'
import { formatPercent } from '../../_format'
import type { ExplainedReply } from '../../_trpc/outputs'

type Explained = Pick<ExplainedReply, 'standing' | 'band' | 'coveredShare'>

/** What a reply is to its template, in a few words beside it. */
export function cannedMark({ standing, band, coveredShare }: Explained): string {
  if (standing === 'courtesy') return 'Courtesy'
  if (standing === 'excluded') return 'Excluded template'
  if (band === 'verbatim') return 'Template, word for word'
  if (band === 'short') return 'Template, too short to judge'
  const share = formatPercent(coveredShare)
  if (band === 'own') return `Own words, ${share} as a template`
  return `Template, ${band === 'filled' ? 'filled in' : 'adapted'}, ${share}`
}

const BAND_SENTENCES: Readonly<Record<Band, string>> = {
  verbatim:
    'Word for word: hardly a word differs from the template. It counts as a canned reply, which alone costs nothing.',
  filled:
    'Filled in: the template with its slots filled and hardly a word added. It counts as a canned reply, which alone costs nothing.',
  adapted: 'Adapted: parts of the template with words of the agent’s own. It does not count as a canned reply.',
  own: 'Own words: too little of it is the template’s to count as one, so nothing is marked.',
  short:
    'Too short to judge: short replies are often alike. It does not count as a canned reply, and nothing is marked.',
}

/** The same with what follows from it. */
export function cannedSentence({ standing, band }: Pick<Explained, 'standing' | 'band'>): string {
  if (standing === 'courtesy')
    return 'A courtesy: polite words that everybody sends. It does not count as a canned reply, and nothing is marked.'
  if (standing === 'excluded')
    return 'Excluded: somebody settled that this is no template. It does not count as a canned reply, and nothing is marked.'
  return BAND_SENTENCES[band]
}

/** The share with its definition: a number never stands alone. */
export function coveredWords(coveredShare: number): string {
  return `Covered ${formatPercent(coveredShare)}: the words that are the template’s and half of what fills its slots, of all words of the reply but greeting, signature, courtesies and quoted mail.`
}

/** Whether a reply is a template of which no word can be shown, since what is known of templates has changed. */
export function isUnexplained({
  standing,
  band,
  covered,
  slots,
}: Pick<ExplainedReply, 'standing' | 'band' | 'covered' | 'slots'>): boolean {
  const isTemplate = standing === 'counts' && band !== 'own' && band !== 'short'
  return isTemplate && covered.length === 0 && slots.length === 0
}
