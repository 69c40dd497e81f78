import type { Message } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import { type DetailKind, isIdentifying } from '#server/text/detail-kinds'
import { isCannedThroughout } from '../canned-passage'
import type { Criterion, CriterionInput, Judgement, ScoringContext } from '../criterion'
import { earsFor, hasPack } from '../ears'
import { countedTemplate } from '../match-replies'
import { CROSSED_SECONDS, detailsAskedAgain } from '../repeated-details'
import { type FoundInReply, isJudged, judgementsByVendor } from './judged-replies'

/** How a detail is called in a finding. */
const KIND_WORDS: Readonly<Record<DetailKind, string>> = {
  order: 'the order number',
  booking: 'the booking number',
  case: 'the ticket number',
  tracking: 'the tracking number',
  invoice: 'the invoice number',
  account: 'the account number',
  membership: 'the membership number',
  policy: 'the contract number',
  reference: 'the reference',
  serial: 'the serial number',
  model: 'the model number',
  email: 'the e-mail address',
  phone: 'the phone number',
  address: 'the address',
  postcode: 'the postcode',
  name: 'the name',
  birth: 'the date of birth',
  purchase_date: 'the date of purchase',
  amount: 'the amount',
  error: 'the error text',
  browser: 'the browser',
  system: 'the operating system',
  device: 'the device',
  screenshot: 'a screenshot',
}

/** A template asks for what the customer had given in the conversation (method.md 5.6, C5). */
export const askedForWhatWasGiven: Criterion = {
  id: 'asked-for-what-was-given',
  title: 'Template asks for what was given',
  dimension: 'canned',
  critical: null,
  needs: ['times', 'author_roles', 'language_pack', 'several_conversations'],
  rule:
    `A known template asks for a detail that the customer had given in the same conversation, ${CROSSED_SECONDS} seconds or more before: a number of an order, booking, ticket, parcel, invoice, account, membership, contract or device, a reference, an e-mail or postal address, a phone number or a name. ` +
    'It costs 0.50, however many details are asked for, and approved templates are not exempt. The words that ask must be the template’s. ' +
    'It does not count where the reply names the value, says why it asks once more (not found, unreadable, a check of identity, please confirm, another one, "if you have not yet"), where the customer gave two different values or spoke of another one since, and of a name where something else is asked for too that was not given. ' +
    'A date of purchase, amount, error text, browser, operating system, device or screenshot asked for again is only shown.',
  remedy:
    'Read the conversation before sending the template, and strike out what the customer has told already, or say why it is needed again.',
  outcomes: {
    none: 'No template asked for what was given. Costs nothing.',
    asked_again: 'A template asked for what the customer had given before. Costs 0.50.',
  },
  judge: (input) => {
    if (!hasPack(input.conversation)) return []
    const found = input.publicMessages.flatMap((message) => askedIn(message, input))
    return judgementsByVendor({
      judged: input.publicMessages.filter(isJudged),
      found,
      none: { outcome: 'none', words: 'no template asked for what was given, loss 0.00' },
      outcomeOf: () => 'asked_again',
      critical: null,
      lossOf: () => FULL_LOSS / 2,
      wordsOf: (own, loss) => `${wordsOf(own, input.context)}, loss ${loss}`,
    }).map((judgement) => asSure(judgement, found, input.context))
  },
}

interface Asked extends FoundInReply {
  kind: DetailKind
}

function askedIn(reply: Message, { conversation, publicMessages, context }: CriterionInput): Asked[] {
  if (!isJudged(reply) || !isTemplate(reply, context)) return []
  const ears = earsFor(conversation, reply, context.standard)
  if (ears === null) return []
  return detailsAskedAgain(reply, publicMessages, ears).flatMap(({ kind, asked, evidence }) =>
    isCannedThroughout(reply, asked, context.templates) ? [{ reply, kind, evidence }] : [],
  )
}

/** Whether a known template makes up enough of a reply to have given it its words. */
function isTemplate({ match }: Message, { templates }: ScoringContext): boolean {
  return (
    match !== undefined &&
    match.band !== 'own' &&
    match.band !== 'short' &&
    countedTemplate({ match }, templates) !== null
  )
}

/** What describes the matter is heard less surely than what identifies it, and is only shown (rulings.md 40). */
function asSure(judgement: Judgement, found: readonly Asked[], { takesPoints }: ScoringContext): Judgement {
  if (judgement.loss === 0) return judgement
  const isSure = found.some(({ reply, kind }) => reply.vendorId === judgement.vendorId && isIdentifying(kind))
  return isSure && takesPoints('asks-for-details', judgement.vendorId) ? judgement : { ...judgement, advisory: true }
}

function wordsOf(found: readonly Asked[], { businessHours }: ScoringContext): string {
  return found
    .map(({ reply, kind }) => `${businessHours.localTime(reply.at)} asked for ${KIND_WORDS[kind]}, given before`)
    .join('; ')
}
