import { againstInHouseWords, type ComparedFigure } from '#app/_figures/verdict-sentences'
import { DASH, formatCount, formatPercent, formatPointDifference } from '#app/_format'
import { comparable } from '#app/compare/compare-rows'
import { detectableWords } from '#app/compare/detectable-words'
import { FIGURE_WORDS, FIGURES, type FigureName, figureOf, sayFigure } from '#app/compare/figure-names'
import { turnedFigures, turnedWords } from '#app/compare/turned-words'
import type { SideBySide } from '#server/operations/comparison/side-by-side'

const HEADER = ['As it is', 'n', 'Same mix', 'In-house', 'Difference (95 %)', 'Covered', 'Against in-house']

/** A table of plain text for each figure, and where the order turns round. */
export function formatComparison(found: SideBySide): string {
  const { inHouse, vendors, comparison } = found
  if (inHouse === null)
    return 'No vendor is in-house, or it has no conversations here, so there is nobody to compare with. "yardstick vendors set NAME --kind in_house" names one.'
  if (vendors.length === 0) return 'No contracted vendor has conversations here.'
  const tables = FIGURES.map((name) =>
    aligned([
      [FIGURE_WORDS[name], ...HEADER],
      [inHouse.name, ...asItIs(name, figureOf(inHouse, name), comparison.displayFloor), '', '', '', '', 'the baseline'],
      ...vendors.map(({ vendor }) => [
        vendor.name,
        ...besideCells(name, vendor.againstInHouse?.figures[name] ?? null, comparison.displayFloor),
      ]),
    ]),
  )
  const turned = turnedFigures(vendors).map(({ vendor, figure }) => `${vendor.name}, ${turnedWords(figure)}`)
  return [...tables, ...(turned.length > 0 ? [['The order turns round:', ...turned].join('\n')] : [])].join('\n\n')
}

function asItIs(name: FigureName, { value, n }: ComparedFigure['raw']['own'], floor: number): [string, string] {
  const isFew = n > 0 && n < floor
  return [isFew ? `too few (${n} of ${floor})` : sayFigure(name)(value), formatCount(n)]
}

function besideCells(name: FigureName, figure: ComparedFigure | null, floor: number): string[] {
  if (figure === null) return HEADER.map(() => DASH)
  const adjusted = comparable(figure)?.adjusted ?? null
  const detectable = detectableWords(figure)
  const words = againstInHouseWords(figure)
  return [
    ...asItIs(name, figure.raw.own, floor),
    ...(adjusted === null
      ? [DASH, DASH, DASH]
      : [sayFigure(name)(adjusted.own.value), sayFigure(name)(adjusted.inHouse.value), differenceWords(adjusted)]),
    formatPercent(figure.covered),
    detectable === null ? words : `${words}; ${detectable}`,
  ]
}

function differenceWords({ difference, interval95 }: ComparedFigure['raw']): string {
  const range = interval95
    ? ` (${formatPointDifference(interval95.low)} to ${formatPointDifference(interval95.high)})`
    : ''
  return `${formatPointDifference(difference)}${range}`
}

/** The first and the last column are words; figures stand at the end. */
function aligned(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  const pad = (cell: string, column: number) =>
    column === 0 || column === widths.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n')
}
