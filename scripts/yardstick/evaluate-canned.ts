import { readFileSync } from 'node:fs'
import { BadInput } from '#server/domain/refusal'
import type { ReplyMatch } from '#server/domain/template'
import {
  createBriefAttributor,
  DEFAULT_MINIMUM_SUPPORT,
  discoverAndAttribute,
  discoverTemplates,
  EMPTY_CATALOGUE,
} from '#server/text/templates/index'
import { readReplies, type WrittenReply } from './read-replies'

const SUPPORT_OF_PAIRS = 2
/** Shorter replies and rarer templates are not judged. */
const FEWEST_WORDS = 8
const FEWEST_USES = 20

/** Pairs of replies: whether both were given the same template. */
export interface PairsEvaluation {
  kind: 'pairs'
  minimumSupport: number
  n: number
  truePositives: number
  falsePositives: number
  falseNegatives: number
  precision: number | null
  recall: number | null
}

/** Replies of which it is known what the person picked: shares from 0 to 1, null where there is nothing to divide by. */
export interface RepliesEvaluation {
  kind: 'replies'
  minimumSupport: number
  /** Replies of eight words or more that were picked from a list, and that were typed. */
  picked: number
  typed: number
  /** Of the picked: those with a template; of these: those whose template mostly stands for the one picked. */
  attributed: number | null
  right: number | null
  /** Of the typed: called verbatim or filled. */
  typedCalledCanned: number | null
  /** Templates picked twenty times or more, and how many of ours stand for each of them on average. */
  often: number
  foundForEach: number | null
  /** Of those picked often, the one with the smallest share attributed. */
  least: { template: string; attributed: number } | null
}

/**
 * Holds discovery against a file. Pairs: tab-separated with text_a, text_b, label (1 the same template, 0 not, others and
 * notes with "borderline" are left out), all their texts being the only input. Otherwise a JSON object a line with
 * "template", absent or "custom" for what was typed. Throws BadInput that names the line.
 */
export function evaluateCanned(full: string, minimumSupport: number | null): PairsEvaluation | RepliesEvaluation {
  if (full.endsWith('.tsv')) return evaluatePairs(readFileSync(full, 'utf8'), minimumSupport ?? SUPPORT_OF_PAIRS)
  const replies: WrittenReply[] = []
  for (const reply of readReplies(full)) replies.push(reply)
  return evaluateReplies(replies, minimumSupport ?? DEFAULT_MINIMUM_SUPPORT)
}

export function evaluatePairs(tsv: string, minimumSupport: number): PairsEvaluation {
  const [header = '', ...lines] = tsv.replace(/^\uFEFF/, '').split(/\r?\n/)
  const columns = header.split('\t').map((name) => name.trim())
  for (const name of ['id_a', 'text_a', 'id_b', 'text_b', 'label'])
    if (!columns.includes(name))
      throw new BadInput(
        `Line 1: there is no column "${name}". Name the columns in the first line, with tabs between them.`,
      )
  const rows = lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t')
      return (name: string): string => cells[columns.indexOf(name)] ?? ''
    })
  const texts = new Map<string, string>()
  for (const cell of rows) texts.set(cell('id_a'), cell('text_a')).set(cell('id_b'), cell('text_b'))
  const replies = [...texts].map(([id, text]) => ({ id, text, conversationId: null, agentId: null }))
  const attribute = createBriefAttributor(discoverTemplates(() => replies, EMPTY_CATALOGUE, minimumSupport))
  const counts = { n: 0, truePositives: 0, falsePositives: 0, falseNegatives: 0 }
  for (const cell of rows) {
    const label = cell('label').trim()
    if ((label !== '1' && label !== '0') || cell('note').startsWith('borderline')) continue
    const first = attribute(texts.get(cell('id_a')) ?? '').templateId
    const isSame = first !== null && first === attribute(texts.get(cell('id_b')) ?? '').templateId
    counts.n += 1
    if (isSame && label === '1') counts.truePositives += 1
    else if (isSame) counts.falsePositives += 1
    else if (label === '1') counts.falseNegatives += 1
  }
  const { truePositives, falsePositives, falseNegatives } = counts
  const precision = share(truePositives, truePositives + falsePositives)
  return {
    kind: 'pairs',
    minimumSupport,
    ...counts,
    precision,
    recall: share(truePositives, truePositives + falseNegatives),
  }
}

interface Judged {
  template: string | null
  found: ReplyMatch
}

export function evaluateReplies(replies: readonly WrittenReply[], minimumSupport: number): RepliesEvaluation {
  const { attributionAt } = discoverAndAttribute(() => replies, EMPTY_CATALOGUE, minimumSupport)
  const judged = replies.flatMap(({ text, template }, n): Judged[] => {
    if (text.trim().split(/\s+/).length < FEWEST_WORDS) return []
    return [{ template: template === 'custom' || template === '' ? null : template, found: attributionAt(n) }]
  })
  const picked = judged.flatMap(({ template, found }) =>
    template === null ? [] : [{ template, id: found.templateId }],
  )
  const typed = judged.filter(({ template }) => template === null)
  const attributed = picked.flatMap(({ template, id }) => (id === null ? [] : [{ template, id }]))
  const majority = majorityOf(attributed)
  const uses = countBy(picked, ({ template }) => template)
  const used = countBy(attributed, ({ template }) => template)
  const often = [...uses].filter(([, count]) => count >= FEWEST_USES).map(([template]) => template)
  const found = [...majority.values()].filter((template) => often.includes(template)).length
  const shares = often.map((template) => ({
    template,
    attributed: (used.get(template) ?? 0) / (uses.get(template) ?? 1),
  }))
  shares.sort((a, b) => a.attributed - b.attributed)
  const canned = typed.filter(({ found: { band } }) => band === 'verbatim' || band === 'filled').length
  return {
    kind: 'replies',
    minimumSupport,
    picked: picked.length,
    typed: typed.length,
    attributed: share(attributed.length, picked.length),
    right: share(attributed.filter(({ template, id }) => majority.get(id) === template).length, attributed.length),
    typedCalledCanned: share(canned, typed.length),
    often: often.length,
    foundForEach: share(found, often.length),
    least: shares[0] ?? null,
  }
}

/** For each of ours the template that it was picked for most; the first by name among equals. */
function majorityOf(attributed: readonly { template: string; id: string }[]): Map<string, string> {
  const byId = new Map<string, { template: string }[]>()
  for (const one of attributed) {
    const known = byId.get(one.id)
    if (known === undefined) byId.set(one.id, [one])
    else known.push(one)
  }
  return new Map(
    [...byId].map(([id, all]) => {
      const counts = [...countBy(all, ({ template }) => template)]
      counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      return [id, counts[0]?.[0] ?? '']
    }),
  )
}

function countBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1)
  return counts
}

const share = (part: number, all: number): number | null => (all === 0 ? null : part / all)

export function formatCanned(evaluation: PairsEvaluation | RepliesEvaluation): string {
  const { minimumSupport } = evaluation
  if (evaluation.kind === 'pairs') {
    const { n, truePositives, falsePositives, falseNegatives, precision, recall } = evaluation
    return [
      `canned, pairs, from ${minimumSupport} conversations on`,
      `found ${truePositives}, wrong ${falsePositives}, missed ${falseNegatives} of ${n}; precision ${figure(precision)}, recall ${figure(recall)}`,
    ].join('\n')
  }
  const { picked, typed, attributed, right, typedCalledCanned, often, foundForEach, least } = evaluation
  return [
    `canned, replies, from ${minimumSupport} conversations on`,
    `picked ${picked}: attributed ${figure(attributed)}, of these right ${figure(right)}`,
    `typed ${typed}: called verbatim or filled ${figure(typedCalledCanned)}`,
    `templates picked ${FEWEST_USES} times or more ${often}: ours for each ${figure(foundForEach)}`,
    ...(least === null ? [] : [`least attributed: ${least.template} ${figure(least.attributed)}`]),
  ].join('\n')
}

const figure = (value: number | null): string => value?.toFixed(3) ?? '–'
