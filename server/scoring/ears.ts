import type { Conversation, Message } from '#server/domain/conversation'
import type { Detector } from '#server/domain/detector'
import type { Standard } from '#server/domain/standard'
import { findApologyOnly } from '#server/text/find-apology-only'
import { type AskedDetail, findAskedKinds } from '#server/text/find-asked-kinds'
import { findAutoReply } from '#server/text/find-auto-reply'
import { findCannedReaction } from '#server/text/find-canned-reaction'
import { findCardDataRequest } from '#server/text/find-card-data-request'
import { findDataLoss } from '#server/text/find-data-loss'
import { findEmpathy } from '#server/text/find-empathy'
import { findFormalComplaint } from '#server/text/find-formal-complaint'
import { findHandOver } from '#server/text/find-hand-over'
import type { Found } from '#server/text/find-in-sentences'
import { findLegalThreat } from '#server/text/find-legal-threat'
import { findMoneyTrouble } from '#server/text/find-money-trouble'
import { findNextStep } from '#server/text/find-next-step'
import { type Commitment, findPromises } from '#server/text/find-promise'
import { findRefusal, type Refusal } from '#server/text/find-refusal'
import { findRepeatContact } from '#server/text/find-repeat-contact'
import { findSafetyConcern } from '#server/text/find-safety-concern'
import { findSupervisorRequest, type SupervisorRequest } from '#server/text/find-supervisor-request'
import { findThirdContact } from '#server/text/find-third-contact'
import { findUrgency } from '#server/text/find-urgency'
import { languageOf } from '#server/text/language-of'
import { type LanguagePack, languageHasPack, languagePack } from '#server/text/language-pack'
import { compileOwnWords, type OwnWords } from '#server/text/own-words'
import { rememberByText } from '#server/text/remember-by-text'

/** What a customer's words say. */
export interface CustomerWords {
  request: SupervisorRequest | null
  formalComplaint: Found | null
  legalThreat: Found | null
  safetyConcern: Found | null
  urgency: Found | null
  dataLoss: Found | null
  moneyTrouble: Found | null
  repeatContact: Found | null
  cannedReaction: Found | null
  thirdContact: Found | null
}

/** What the words of somebody who answers say. */
export interface AnswerWords {
  refusal: Refusal | null
  handOver: Found | null
  /** In order; timed and untimed. */
  promises: readonly Commitment[]
  empathy: Found | null
  nextStep: Found | null
  apologyOnly: Found | null
  cardDataRequest: Found | null
  /** In order; what a company's own words hear has no kind and is left out. */
  askedDetails: readonly AskedDetail[]
  autoReply: Found | null
}

/** How messages of one language are heard under one standard: by its pack, and by the words the company added. */
export interface Ears {
  pack: LanguagePack
  customer: (text: string) => CustomerWords
  answer: (text: string) => AnswerWords
}

/**
 * How a message is heard, or null where no pack fits: the language that the export states has none, or, where it states
 * none, the conversation is plainly in another language, or the message is mostly in other letters.
 */
export function earsFor(conversation: Conversation, message: Message, standard: Standard): Ears | null {
  if (!hasPack(conversation)) return null
  const pack = languagePack(conversation.language, message.text)
  return pack === null ? null : earsOf(pack, standard)
}

const hasPackByConversation = new WeakMap<readonly Message[], boolean>()

/** Whether criteria about words can say anything of a conversation. */
export function hasPack({ language, messages }: Conversation): boolean {
  if (language !== null && language.trim() !== '') return languageHasPack(language)
  const known = hasPackByConversation.get(messages)
  if (known !== undefined) return known
  const said = messages.flatMap(({ visibility, role, text }) =>
    visibility === 'public' && role !== 'system' ? text.slice(0, LONGEST_SAMPLE) : [],
  )
  const has = languageHasPack(languageOf(said.join('\n')))
  hasPackByConversation.set(messages, has)
  return has
}

const LONGEST_SAMPLE = 1000

const earsByStandard = new WeakMap<Standard, Map<LanguagePack, Ears>>()

function earsOf(pack: LanguagePack, standard: Standard): Ears {
  const earsByPack = earsByStandard.get(standard) ?? new Map<LanguagePack, Ears>()
  earsByStandard.set(standard, earsByPack)
  const ears = earsByPack.get(pack) ?? createEars(pack, compileOwnWords(standard.companyWords))
  earsByPack.set(pack, ears)
  return ears
}

/** How each thing is heard, kept for texts that come again. */
type AnswerFinders = { readonly [Kind in keyof AnswerWords]: (text: string) => AnswerWords[Kind] }

/** What an answer says, each thing heard only when it is asked for: most are asked of few messages. */
class HeardAnswer implements AnswerWords {
  constructor(
    private readonly text: string,
    private readonly find: AnswerFinders,
  ) {}
  get refusal() {
    return this.find.refusal(this.text)
  }
  get handOver() {
    return this.find.handOver(this.text)
  }
  get promises() {
    return this.find.promises(this.text)
  }
  get empathy() {
    return this.find.empathy(this.text)
  }
  get nextStep() {
    return this.find.nextStep(this.text)
  }
  get apologyOnly() {
    return this.find.apologyOnly(this.text)
  }
  get cardDataRequest() {
    return this.find.cardDataRequest(this.text)
  }
  get askedDetails() {
    return this.find.askedDetails(this.text)
  }
  get autoReply() {
    return this.find.autoReply(this.text)
  }
}

function createEars(pack: LanguagePack, own: OwnWords): Ears {
  const by = (detector: Detector, find: (text: string, pack: LanguagePack) => Found | null) => (text: string) =>
    find(text, pack) ?? own.find(detector, text)
  const findComplaint = by('formal-complaint', findFormalComplaint)
  const findThreat = by('legal-threat', findLegalThreat)
  const findConcern = by('safety-concern', findSafetyConcern)
  const findPressing = by('urgency', findUrgency)
  const findLoss = by('data-loss', findDataLoss)
  const findMoney = by('money-trouble', findMoneyTrouble)
  const findRepeat = by('repeat-contact', findRepeatContact)
  const findReaction = by('canned-reaction', findCannedReaction)
  const findCare = by('empathy', findEmpathy)
  const findStep = by('next-step', findNextStep)
  const findPassing = by('hand-over', findHandOver)
  const findCardData = by('card-data-request', findCardDataRequest)
  const findAutomatic = by('auto-reply', findAutoReply)

  function findRequest(text: string): SupervisorRequest | null {
    const found = findSupervisorRequest(text, pack)
    if (found !== null) return found
    const added = own.find('escalation-request', text)
    return added && { ...added, asksFor: 'senior' }
  }
  function findNo(text: string): Refusal | null {
    const found = findRefusal(text, pack)
    if (found !== null) return found
    const added = own.find('refusal', text)
    return added && { ...added, kind: 'refused' }
  }
  function findAllPromises(text: string): readonly Commitment[] {
    const found = findPromises(text, pack)
    const added = found.length > 0 ? null : own.find('promise', text)
    return added === null ? found : [{ ...added, due: null }]
  }
  const finders: AnswerFinders = {
    refusal: rememberByText(findNo),
    handOver: rememberByText(findPassing),
    promises: rememberByText(findAllPromises),
    empathy: rememberByText(findCare),
    nextStep: rememberByText(findStep),
    apologyOnly: rememberByText((text) => findApologyOnly(text, pack)),
    cardDataRequest: rememberByText(findCardData),
    askedDetails: rememberByText((text) => findAskedKinds(text, pack)),
    autoReply: rememberByText(findAutomatic),
  }
  return {
    pack,
    customer: rememberByText((text) => ({
      request: findRequest(text),
      formalComplaint: findComplaint(text),
      legalThreat: findThreat(text),
      safetyConcern: findConcern(text),
      urgency: findPressing(text),
      dataLoss: findLoss(text),
      moneyTrouble: findMoney(text),
      repeatContact: findRepeat(text),
      cannedReaction: findReaction(text),
      thirdContact: findThirdContact(text, pack),
    })),
    answer: (text) => new HeardAnswer(text, finders),
  }
}
