import type { LanguagePack } from '../language-pack'
import { detailAsking } from './asks-for-details'
import { automaticSigns, autoReplyWords } from './auto-reply'
import { automaticTells } from './automatic-tells'
import { cannedReactionRules } from './canned-reaction'
import { cardDataAsking } from './card-data-request'
import * as closingPhrases from './closing-phrases'
import * as commonWords from './common-words'
import { dataLossRules } from './data-loss'
import * as declined from './declined'
import * as deflection from './deflection'
import { details } from './details'
import * as due from './due'
import { empathyRules } from './empathy'
import { formalComplaintRules } from './formal-complaint'
import * as greetings from './greetings'
import * as handOver from './hand-over'
import * as handOverPeople from './hand-over-people'
import * as handOverWords from './hand-over-words'
import * as holding from './holding'
import { legalThreatRules } from './legal-threat'
import * as masks from './masks'
import { moneyTroubleRules } from './money-trouble'
import * as nextStep from './next-step'
import * as placeholderFields from './placeholder-fields'
import * as promise from './promise'
import * as promiseWords from './promise-words'
import * as refusal from './refusal'
import * as refusalGuards from './refusal-guards'
import * as refusalPeople from './refusal-people'
import * as refusalWords from './refusal-words'
import { repeatContactRules } from './repeat-contact'
import { requestGrammar } from './request'
import * as requestWords from './request-words'
import { safetyConcernRules } from './safety-concern'
import * as senior from './senior-speaks'
import { escalatedTag, passedOn } from './system-events'
import { thirdContactRules } from './third-contact'
import { urgencyRules } from './urgency'
import { toldOn } from './warm-hand-over'
import * as who from './who'
import * as withdrawal from './withdrawal'

export const english: LanguagePack = {
  language: 'en',
  requests: requestGrammar,
  refusals: refusal.refusals,
  unavailable: refusal.unavailable,
  nextSteps: nextStep.nextSteps,
  cardDataAsking,
  detailAsking,
  details,
  handingOver: handOver.handingOver,
  seniorSpeaks: senior.seniorSpeaks,
  promising: promise.promising,
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
  automaticSigns,
  wordRules: {
    urgency: urgencyRules,
    dataLoss: dataLossRules,
    repeatContact: repeatContactRules,
    cannedReaction: cannedReactionRules,
    moneyTrouble: moneyTroubleRules,
    legalThreat: legalThreatRules,
    safetyConcern: safetyConcernRules,
    empathy: empathyRules,
    formalComplaint: formalComplaintRules,
    thirdContact: thirdContactRules,
  },
  autoReplyKinds: autoReplyWords,
  automaticTells,
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
    due,
    greetings,
    handOverPeople,
    handOverWords,
    handOverWords.handOverClasses,
    holding,
    masks,
    placeholderFields,
    promise,
    promiseWords,
    refusal,
    refusalGuards,
    refusalPeople,
    refusalWords,
    requestWords,
    senior,
    who,
    withdrawal,
  ]
    .flatMap((lists) => Object.values<unknown>(lists))
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .filter((phrase) => typeof phrase === 'string' && phrase.trim() !== ''),
]
