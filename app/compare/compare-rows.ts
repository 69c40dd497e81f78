import type { ComparedFigure } from '../_figures/verdict-sentences'
import type { ComparedVendor, Measured, SideBySide } from '../_trpc/outputs'
import { type FigureName, figureOf } from './figure-names'

/** A vendor in one figure; in-house itself is compared with nothing. */
export interface CompareRow {
  vendor: ComparedVendor
  asItIs: Measured
  figure: ComparedFigure | null
}

/** In-house on top, and the vendors beside it. */
export function compareRows({ inHouse, vendors }: Pick<SideBySide, 'inHouse' | 'vendors'>, name: FigureName) {
  const own = (vendor: ComparedVendor): CompareRow => {
    const figure = vendor.againstInHouse?.figures[name] ?? null
    return { vendor, figure, asItIs: figure?.raw.own ?? figureOf(vendor, name) }
  }
  return [...(inHouse ? [own(inHouse)] : []), ...vendors.map(({ vendor }) => own(vendor))]
}

/** Everything that is drawn in the table of a figure, so that one scale holds it. */
export function drawnFigures(rows: readonly CompareRow[]): Measured[] {
  return rows.flatMap(({ asItIs, figure }) => {
    const adjusted = comparable(figure)?.adjusted
    return [asItIs, ...(adjusted ? [adjusted.own, adjusted.inHouse] : [])]
  })
}

/** What may be told with the same mix: nothing where too little is alike or there are too few. */
export function comparable(figure: ComparedFigure | null): ComparedFigure | null {
  return figure === null || figure.verdict === 'too_few' ? null : figure
}
