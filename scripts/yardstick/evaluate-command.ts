import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Detector, DetectorCounts } from '#server/domain/detector'
import type { Interval } from '#server/statistics/interval'
import { wilsonInterval } from '#server/statistics/wilson'
import { type Evaluation, evaluateDetector, type Miss } from '#server/text/evaluate-detector'
import { parseLabelledSentences } from '#server/text/labelled-sentences'
import { parseDetector } from './classify-command'
import { evaluateCanned, formatCanned } from './evaluate-canned'
import { JSON_OPTION, printJson, typedPath } from './options'
import { checkPresent } from './read-replies'
import { parseMinimumSupport } from './templates-command'

interface EvaluateOptions {
  json?: boolean
  minSupport?: number
}

const parseEvaluated = (value: string): Detector | 'canned' => (value === 'canned' ? value : parseDetector(value))

export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('Hold a detector against labelled sentences: counts, precision, recall, F1, and what it missed.')
    .argument('<detector>', 'as for "classify", or "canned" for reply templates', parseEvaluated)
    .argument(
      '<labelled>',
      'tab-separated, with the columns text and label (1 or 0); for "canned" pairs (id_a, text_a, id_b, text_b, label) or a JSON object a line with "template"',
    )
    .option('--min-support <conversations>', 'for "canned" (default: 2 for pairs, otherwise 5)', parseMinimumSupport)
    .option(...JSON_OPTION)
    .action((detector: Detector | 'canned', path: string, { json, minSupport }: EvaluateOptions) => {
      const full = typedPath(path)
      checkPresent(full, path)
      if (detector === 'canned') {
        const evaluation = evaluateCanned(full, minSupport ?? null)
        if (json) printJson(evaluation)
        else console.log(formatCanned(evaluation))
        return
      }
      const sentences = parseLabelledSentences(readFileSync(full, 'utf8'), detector)
      const evaluation = evaluateDetector(detector, sentences)
      if (json) printJson({ detector, ...inFigures(evaluation) })
      else console.log(formatEvaluation(detector, evaluation))
    })
}

/** Precision, recall and their harmonic mean, with 95 % intervals by Wilson; null where there is nothing to divide by. */
interface Figures extends DetectorCounts {
  precision: number | null
  precisionInterval: Interval | null
  recall: number | null
  recallInterval: Interval | null
  f1: number | null
}

function figuresOf(counts: DetectorCounts): Figures {
  const { truePositives, falsePositives, falseNegatives } = counts
  const found = truePositives + falsePositives
  const positive = truePositives + falseNegatives
  return {
    ...counts,
    precision: found === 0 ? null : truePositives / found,
    precisionInterval: wilsonInterval(truePositives, found),
    recall: positive === 0 ? null : truePositives / positive,
    recallInterval: wilsonInterval(truePositives, positive),
    f1: found + positive === 0 ? null : (2 * truePositives) / (found + positive),
  }
}

function inFigures({ clear, all, byCorpus, misses }: Evaluation) {
  return {
    clear: figuresOf(clear),
    all: figuresOf(all),
    byCorpus: Object.fromEntries(Object.entries(byCorpus).map(([corpus, counts]) => [corpus, figuresOf(counts)])),
    misses: misses.map(({ sentence, found }) => ({ ...sentence, found })),
  }
}

function formatEvaluation(detector: Detector, { clear, all, byCorpus, misses }: Evaluation): string {
  const corpora = Object.entries(byCorpus).filter(([corpus]) => corpus !== '')
  return [
    `${detector}`,
    rowOf('without borderline', clear),
    rowOf('with borderline', all),
    ...corpora.map(([corpus, counts]) => rowOf(`  ${corpus}`, counts)),
    misses.length === 0 ? 'Nothing missed.' : `Missed or wrong: ${misses.length}`,
    ...misses.map(missOf),
  ].join('\n')
}

function rowOf(name: string, counts: DetectorCounts): string {
  const { n, truePositives, falsePositives, falseNegatives } = counts
  const { precision, precisionInterval, recall, recallInterval, f1 } = figuresOf(counts)
  const found = `found ${truePositives}, wrong ${falsePositives}, missed ${falseNegatives} of ${n}`
  const shares = `precision ${figure(precision, precisionInterval)}, recall ${figure(recall, recallInterval)}, F1 ${f1?.toFixed(3) ?? '–'}`
  return `${name.padEnd(22)} ${found}; ${shares}`
}

function figure(share: number | null, interval: Interval | null): string {
  if (share === null || interval === null) return '–'
  return `${share.toFixed(3)} (${interval.low.toFixed(3)}–${interval.high.toFixed(3)})`
}

function missOf({ sentence, found }: Miss): string {
  const { line, id, isBorderline, text } = sentence
  const words = found === null ? '' : ` [${found.rule}: ${text.slice(found.start, found.end)}]`
  const kind = found === null ? 'missed' : 'wrong '
  return `  ${kind} line ${line}${id === '' ? '' : ` ${id}`}${isBorderline ? ' (borderline)' : ''}: ${text}${words}`
}
