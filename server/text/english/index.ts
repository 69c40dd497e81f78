import type { LanguagePack } from '../language-pack'
import { type CuedName, WORDINGS, type Wording, type WordingName } from '../wording'
import { asksForDetails } from './asks-for-details'
import { autoReply } from './auto-reply'
import { cardDataRequest } from './card-data-request'
import * as closingPhrases from './closing-phrases'
import * as commonWords from './common-words'
import { dataLoss } from './data-loss'
import * as declined from './declined'
import * as deflection from './deflection'
import { empathy } from './empathy'
import { formalComplaint } from './formal-complaint'
import * as greetings from './greetings'
import * as handOver from './hand-over'
import * as holding from './holding'
import { legalThreat } from './legal-threat'
import * as masks from './masks'
import { moneyTrouble } from './money-trouble'
import { nextStep } from './next-step'
import * as placeholderFields from './placeholder-fields'
import * as promise from './promise'
import * as refusal from './refusal'
import { repeatContact } from './repeat-contact'
import { requestGrammar } from './request'
import * as requestShapes from './request-shapes'
import * as requestWords from './request-words'
import { safetyConcern } from './safety-concern'
import { seniorSpeaks } from './senior-speaks'
import { escalatedTag, passedOn } from './system-events'
import * as triggerWords from './trigger-words'
import { thirdContact } from './third-contact'
import { urgency } from './urgency'
import { toldOn } from './warm-hand-over'
import * as who from './who'
import * as withdrawal from './withdrawal'

const wordings: Readonly<Record<WordingName, Wording>> = {
  asksForDetails,
  autoReply,
  cardDataRequest,
  dataLoss,
  empathy,
  formalComplaint,
  legalThreat,
  moneyTrouble,
  nextStep,
  repeatContact,
  thirdContact,
  safetyConcern,
  urgency,
}

const wordingCues = Object.fromEntries(WORDINGS.map((name) => [name, wordings[name].cues])) as Record<
  WordingName,
  readonly string[]
>

const cues: Readonly<Record<CuedName, readonly string[]>> = {
  ...wordingCues,
  refusal: refusal.refusalCues,
  handOver: handOver.handOverCues,
  promise: promise.promiseCues,
}

export const english: LanguagePack = {
  language: 'en',
  requests: requestGrammar,
  refusals: refusal.refusals,
  unavailable: refusal.unavailable,
  notRefusing: refusal.notRefusing,
  handOvers: handOver.handOvers,
  notHandingOver: handOver.notHandingOver,
  seniorSpeaks,
  promises: promise.promises,
  notPromising: promise.notPromising,
  complaintRoutes: promise.complaintRoutes,
  ownHelp: deflection.ownHelp,
  solved: withdrawal.solved,
  notSolved: withdrawal.notSolved,
  calledOff: withdrawal.calledOff,
  elsewhere: deflection.elsewhere,
  declining: {
    mightDecline: declined.mightDecline,
    declined: declined.declined,
    notBefore: declined.notDecliningBefore,
    notAfter: declined.notDecliningAfter,
    newThought: declined.newThought,
  },
  passedOn,
  escalatedTag,
  toldOn,
  wordings,
  cues,
}

// Patterns with choices, not phrases: their words count as single ones.
const { CLOSING_PATTERNS, ...closingWords } = closingPhrases
const closing = { ...closingWords, patterns: CLOSING_PATTERNS.flatMap((written) => written.split(/[[\]()|]/)) }

/**
 * Every phrase of the pack that is written out word by word, for tests that keep example texts apart from the rules.
 * @public
 */
export const englishPhrases: readonly string[] = [
  ...[
    closing,
    commonWords,
    declined,
    deflection,
    greetings,
    handOver,
    holding,
    masks,
    placeholderFields,
    promise,
    refusal,
    requestShapes,
    requestWords,
    triggerWords,
    who,
    withdrawal,
  ]
    .flatMap((lists) => Object.values<unknown>(lists))
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .filter((phrase) => typeof phrase === 'string' && phrase.trim() !== ''),
]
