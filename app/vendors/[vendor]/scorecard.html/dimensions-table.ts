import { DIMENSIONS } from '#server/domain/finding'
import { ringOf, scaleOf } from '../../../_figures/prepare-figures'
import { type ComparedFigure, shortWords } from '../../../_figures/verdict-sentences'
import { drawInterval } from '../../../_file/draw-interval'
import { fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { formatChosenShare, formatPercent, formatPoints } from '../../../_format'
import type { Measured, Scorecard } from '../../../_trpc/outputs'
import { TARGET_VERDICT_WORDS, VERDICT_WORDS } from '../../../_ui/verdict-words'
import { DIMENSION_WORDS } from '../../../_words'
import { dimensionWords } from '../explain-score'
import { chanceWords, keptWords } from './kept-words'

interface Row {
  name: string
  measured: Measured
  inHouse: Measured | null
  target: number | null
  format: (share: number) => string
  /** Beside in-house, at one case mix; null where the two are not compared. */
  compared: ComparedFigure | null
  outcome: string
}

/** The three dimensions and first replies in time: what is kept, how sure that is, and how it stands against in-house and its target. */
export function dimensionsTable(scorecard: Scorecard, rival: Scorecard['inHouse']): Markup | null {
  const { vendor, comparison } = scorecard
  const { displayFloor, shareWithinTarget } = comparison
  const figures = vendor.againstInHouse?.figures
  const rows: Row[] = [
    ...DIMENSIONS.map((dimension) => ({
      name: DIMENSION_WORDS[dimension],
      measured: vendor.dimensions[dimension],
      inHouse: rival?.dimensions[dimension] ?? null,
      target: null,
      format: formatPoints,
      compared: figures?.[dimension] ?? null,
      outcome: dimensionWords(scorecard, dimension),
    })),
    {
      name: 'First replies in time',
      measured: vendor.firstReply,
      inHouse: rival?.firstReply ?? null,
      target: shareWithinTarget,
      format: formatPercent,
      compared: figures?.first_reply ?? null,
      outcome: TARGET_VERDICT_WORDS[vendor.againstStandard].short,
    },
  ]
  const scale = scaleOf(
    rows.map(({ measured }) => measured),
    displayFloor,
    shareWithinTarget,
  )
  return fileTable({
    rows,
    columns: [
      { header: 'Dimension', isRowHeader: true, cell: ({ name }) => name },
      { header: 'Kept', className: 'whole', cell: ({ measured, format }) => keptWords(measured, displayFloor, format) },
      {
        header: 'Chance allows',
        className: 'whole',
        cell: ({ measured, format }) => chanceWords(measured, displayFloor, format),
      },
      {
        header: '',
        className: 'mark',
        cell: ({ measured, target, inHouse }) =>
          drawInterval({ measured, minimum: displayFloor, scale, target, inHouse: ringOf(inHouse, displayFloor) }),
      },
      {
        header: 'In-house',
        cell: ({ inHouse, format }) => inHouse !== null && keptWords(inHouse, displayFloor, format),
      },
      ...(figures ? [{ header: 'Beside in-house', cell: comparedWords }] : []),
      { header: 'Target', cell: ({ target }) => target !== null && formatChosenShare(target) },
      { header: 'What it means', cell: ({ outcome }) => outcome },
    ],
  })
}

function comparedWords({ compared }: Row): Markup | null {
  if (compared === null) return null
  return html`<span class="tone ${VERDICT_WORDS[compared.verdict].tone}">${shortWords(compared)}</span>`
}
