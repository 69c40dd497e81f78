import { VERDICT_NAMES } from '#server/domain/verdict'
import type { ComparedVendor, Comparison } from '#server/operations/compare-vendors'
import type { Measured } from '#server/operations/measured'

const HEADER = [
  'Vendor',
  'Conversations',
  'Score (95 %)',
  'Response',
  'Escalation',
  'Canned',
  'First reply in target',
  'Waiting',
  'Unanswered',
  'Critical',
  'Beside in-house',
]

/** Vendors as a table of plain text, in-house first. */
export function formatScorecardTable(comparison: Comparison): string {
  const rows = [HEADER, ...comparison.vendors.map((vendor) => row(vendor, comparison.displayFloor))]
  const widths = HEADER.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  )
  const asOf = new Date(comparison.asOf).toISOString().slice(0, 16).replace('T', ' ')
  return [...lines, '', `As of ${asOf} UTC, standard ${comparison.standardVersion} (${comparison.standardName}).`].join(
    '\n',
  )
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === HEADER.length - 1 ? cell.padEnd(width) : cell.padStart(width)
}

function row(vendor: ComparedVendor, floor: number): string[] {
  const share = vendor.firstReply
  return [
    vendor.name,
    String(vendor.conversations),
    withInterval(vendor.score, floor),
    ofEnough(vendor.dimensions.response, floor),
    ofEnough(vendor.dimensions.escalation, floor),
    ofEnough(vendor.dimensions.canned, floor),
    share.value === null ? '–' : `${(share.value * 100).toFixed(1)} % of ${share.n}`,
    String(vendor.waiting),
    String(vendor.leftUnanswered),
    String(vendor.critical),
    vendor.kind === 'in_house'
      ? 'the baseline'
      : vendor.againstInHouse
        ? VERDICT_NAMES[vendor.againstInHouse.figures.score.verdict]
        : '–',
  ]
}

function points({ value }: Measured): string {
  return value === null ? '–' : (value * 100).toFixed(1)
}

function ofEnough(measured: Measured, floor: number): string {
  return measured.n > 0 && measured.n < floor ? `too few (${measured.n})` : points(measured)
}

function withInterval(score: Measured, floor: number): string {
  if (score.value === null) return '–'
  if (score.n < floor) return `too few (${score.n} of ${floor})`
  const interval = score.interval95
  return interval
    ? `${points(score)} (${(interval.low * 100).toFixed(1)}–${(interval.high * 100).toFixed(1)})`
    : points(score)
}
