import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Detector, DetectorFigure } from '#server/domain/detector'
import { evaluateDetector } from '#server/text/evaluate-detector'
import { parseLabelledSentences } from '#server/text/labelled-sentences'
import { ROOT } from './bootstrap/root.mjs'

/** Labelled sentences that detectors are held against. */
export interface LabelledSet {
  detector: Detector
  set: string
  method: string
  /** From the root of the repository; what lies outside is not part of it and may be absent. */
  path: string
}

const GIVEN = '../shared/data/labelled'
const OWN = 'server/text/labelled'

const READ_BEFORE =
  'Real messages and training phrases, labelled by one reader. The rules were written with these rows read: what they reach on known wording.'
const WRITTEN_APART =
  'Sentences invented for this, written and labelled by one hand apart from the rules.'

const given = (detector: Detector, file: string, set: string): LabelledSet => ({
  detector,
  set,
  method: READ_BEFORE,
  path: `${GIVEN}/${file}.tsv`,
})

const own = (detector: Detector, file: string): LabelledSet => ({
  detector,
  set: 'Written for this',
  method: WRITTEN_APART,
  path: `${OWN}/${file}.tsv`,
})

export const labelledSets: readonly LabelledSet[] = [
  given('escalation-request', 'escalation_request', 'Customers’ messages'),
  given('auto-reply', 'auto_reply', 'Mails and messages'),
  given('empathy', 'empathy_commitment', 'Agents’ messages'),
  given('next-step', 'empathy_commitment', 'Agents’ messages'),
  given('urgency', 'urgency', 'Customers’ messages'),
  given('data-loss', 'urgency', 'Customers’ messages'),
  given('repeat-contact', 'urgency', 'Customers’ messages'),
  own('refusal', 'agent-wording'),
  own('hand-over', 'agent-wording'),
  own('promise', 'agent-wording'),
]

export function isPresent({ path }: LabelledSet): boolean {
  return existsSync(join(ROOT, path))
}

/** What a detector reaches on a set that is present. */
export function measureSet({ detector, set, method, path }: LabelledSet): DetectorFigure {
  const sentences = parseLabelledSentences(readFileSync(join(ROOT, path), 'utf8'), detector)
  const { clear, all, byCorpus } = evaluateDetector(detector, sentences)
  const corpora = Object.entries(byCorpus).map(([corpus, counts]) => ({ corpus, ...counts }))
  return { detector, set, method, clear, all, byCorpus: corpora.length > 1 ? corpora : [] }
}
