import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DETECTORS, type Detector, type DetectorFigure } from '#server/domain/detector'
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
const WRITTEN_APART = 'Sentences invented for this, written and labelled by one hand apart from the rules.'
const HALF_READ =
  'Sentences invented and labelled before the rules, by the hand that then wrote them; rules were mended on every other sentence only.'

const HALF_KNOWN = 'Sentences invented for this; 62 of them were written and labelled when the rules were known.'

/** The detectors that accuse agents of the most; for the others no row was read. */
const GUARDED: ReadonlySet<Detector> = new Set(['refusal', 'hand-over'])

const given = (detector: Detector, file: string, set: string): LabelledSet => ({
  detector,
  set,
  method: READ_BEFORE,
  path: `${GIVEN}/${file}.tsv`,
})

function methodOf(detector: Detector): string {
  if (detector === 'canned-reaction') return HALF_READ
  if (detector === 'asks-for-details') return HALF_KNOWN
  return GUARDED.has(detector)
    ? `${WRITTEN_APART} False hits were then read and guarded against in kind.`
    : WRITTEN_APART
}

const own = (detector: Detector, file: string, set: string): LabelledSet => ({
  detector,
  set,
  method: methodOf(detector),
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
  own('refusal', 'agent-wording', 'Agents’ sentences'),
  own('hand-over', 'agent-wording', 'Agents’ sentences'),
  own('promise', 'agent-wording', 'Agents’ sentences'),
  ...DETECTORS.map((detector) => own(detector, detector, 'Invented sentences')),
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
