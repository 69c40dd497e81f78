import { VERDICT_NAMES } from '#server/domain/verdict'
import type { TopicFigures, Topics } from '#server/operations/topics/get-topics'
import type { HelpPage } from '#server/operations/topics/list-help-pages'

const HEADER = ['Topic', 'Conversations', 'Share', 'Wrote again in 7 days', 'First reply in time', 'Score']
const MOST_ANSWERS = 10

/** Topics as a table of plain text, what vendors are told to answer otherwise than in-house, and what help pages could answer. */
export function topicLines(found: Topics): string[] {
  const { topics, helpPages, rest } = found
  if (topics.length === 0) return ['No conversation falls into this period.']
  return [
    ...aligned([HEADER, ...topics.map((row) => cellsOf(row, found))]),
    ...(rest.topics === 0 ? [] : [`and ${rest.topics} further topics with ${rest.conversations} conversations`]),
    ...section('Beside in-house', topics.flatMap(verdictLines)),
    ...section('What a help page could have answered', answerLines(helpPages.filter((page) => page.isApproved))),
    ...section('The same, once approved', answerLines(helpPages.filter((page) => !page.isApproved))),
  ]
}

const nameOf = (topic: string) => (topic === '' ? 'no topic told' : topic)

function cellsOf(row: TopicFigures, { conversations, displayFloor }: Topics): string[] {
  const { repeat, firstReply, score } = row
  const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`)
  const withN = ({ n, value }: { n: number; value: number | null }) =>
    value === null ? '–' : n < displayFloor ? `too few (${n} of ${displayFloor})` : `${percent(value)} of ${n}`
  return [
    nameOf(row.topic),
    String(row.conversations),
    percent(row.conversations / conversations),
    withN(repeat),
    withN(firstReply),
    score.value === null || score.n < displayFloor ? withN(score) : (100 * score.value).toFixed(1),
  ]
}

/** Verdicts that say something: not those where there is too little, or where chance may be all. */
function verdictLines({ topic, vendors }: TopicFigures): string[] {
  return vendors.flatMap(({ name, against }) => {
    if (against === null || against.difference === null || against.verdict === 'inconclusive') return []
    const points = (100 * against.difference).toFixed(1).replace('-', '−')
    return [`${nameOf(topic)}, ${name}: ${VERDICT_NAMES[against.verdict]} (${points} points)`]
  })
}

function answerLines(pages: readonly HelpPage[]): string[] {
  return pages
    .slice(0, MOST_ANSWERS)
    .map(
      ({ topic, solved, name, text }) =>
        `${nameOf(topic)}: ${solved} by ${(name ?? text).replaceAll(/\s+/g, ' ').slice(0, 80)}`,
    )
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...(lines.length === 0 ? ['  nothing'] : lines.map((line) => `  ${line}`))]
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
