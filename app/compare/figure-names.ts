import { formatPercent, formatPoints } from '../_format'
import type { ComparedVendor, Measured } from '../_trpc/outputs'
import { DIMENSION_WORDS } from '../_words'

export type FigureName = keyof NonNullable<ComparedVendor['againstInHouse']>['figures']

/** What is compared, in the order of the page. */
export const FIGURES = ['score', 'response', 'escalation', 'canned', 'first_reply'] as const satisfies FigureName[]

export const FIGURE_WORDS: Readonly<Record<FigureName, string>> = {
  score: 'Score',
  ...DIMENSION_WORDS,
  first_reply: 'First replies in time',
}

/** The words of a figure within a sentence. */
export function figureInWords(figure: FigureName): string {
  return FIGURE_WORDS[figure].toLowerCase()
}

/** How a figure is written: a share, or points of 100. */
export function sayFigure(figure: FigureName): (share: number | null) => string {
  return figure === 'first_reply' ? formatPercent : formatPoints
}

/** A figure of a vendor as it is, over all that counts for it. */
export function figureOf(vendor: ComparedVendor, figure: FigureName): Measured {
  if (figure === 'score') return vendor.score
  return figure === 'first_reply' ? vendor.firstReply : vendor.dimensions[figure]
}

/** The list of exactly the n of a figure. */
export function measureOf(figure: FigureName): 'conversations' | Exclude<FigureName, 'score'> {
  return figure === 'score' ? 'conversations' : figure
}
