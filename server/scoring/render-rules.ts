import type { Criterion, Need } from './criterion'

const NEED_WORDS: Readonly<Record<Need, string>> = {
  times: 'times of messages',
  author_roles: 'roles of authors',
  language_pack: 'a language pack',
  several_conversations: 'several conversations',
}

const DIMENSION_WORDS = { response: 'Response', escalation: 'Escalation', canned: 'Canned replies' } as const

const INTRODUCTION = `# Rules

Written from the criteria themselves by \`scripts/write-rules.ts\`; change a criterion, not this file.

A conversation is judged by every rule below. A rule that has nothing to judge says nothing: that is "not applicable", never a loss
of nothing. Each loss goes from 0 (nothing lost) to 1 (everything lost) and carries the messages it was read from.

Within a conversation the losses of a dimension combine: Response weighs the first reply .5, the worst later reply .3 and a customer left
unanswered .2, over the parts that apply; Escalation takes the largest; Canned replies takes the sum, at most 1. The score is what
is left of 100 points after the losses, weighed by the standard over the dimensions that apply.
`

function tableCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** A Markdown table whose columns are as wide as their longest cell, as the formatter wants it. */
function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  return [
    line(header, ' '),
    line(
      header.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row, ' ')),
  ]
}

function renderRule(criterion: Criterion): string {
  const outcomes = Object.entries(criterion.outcomes).map(([outcome, meaning]) => [
    `\`${outcome}\``,
    tableCell(meaning),
  ])
  return [
    `## ${criterion.title}`,
    '',
    `- Id: \`${criterion.id}\``,
    `- Dimension: ${DIMENSION_WORDS[criterion.dimension]}`,
    `- Critical error: ${criterion.critical === null ? 'none' : `${criterion.critical}-critical`}`,
    `- Needs: ${criterion.needs.map((need) => NEED_WORDS[need]).join(', ')}`,
    '',
    criterion.rule,
    '',
    ...renderTable(['Outcome', 'Meaning and cost'], outcomes),
    '',
    `**To lose nothing here:** ${criterion.remedy}`,
    '',
  ].join('\n')
}

/** The rules as Markdown, in the order of the criteria; the same criteria always give the same text. */
export function renderRules(criteria: readonly Criterion[]): string {
  return [INTRODUCTION, ...criteria.map(renderRule)].join('\n')
}
