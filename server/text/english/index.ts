import type { LanguagePack } from '../language-pack'
import * as closingPhrases from './closing-phrases'
import * as commonWords from './common-words'
import * as declined from './declined'
import * as deflection from './deflection'
import * as greetings from './greetings'
import * as handOver from './hand-over'
import * as holding from './holding'
import * as masks from './masks'
import * as placeholderFields from './placeholder-fields'
import * as promise from './promise'
import * as refusal from './refusal'
import { requestGrammar } from './request'
import * as requestShapes from './request-shapes'
import * as requestWords from './request-words'
import { seniorSpeaks } from './senior-speaks'
import * as triggerWords from './trigger-words'
import * as who from './who'
import * as withdrawal from './withdrawal'

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
