import type { DetailKind, NumberKind } from '../detail-kinds'
import type { DetailWords } from '../detail-words'
import { each, listed } from '../phrases'
import { askingClasses, notAsking, spoken, waysToAsk } from './asking-words'
import { giving } from './giving'

/** What a number belongs to. */
const bearers: Readonly<Record<NumberKind, readonly string[]>> = {
  order: listed('order, purchase order, po'),
  booking: listed('booking, reservation, confirmation, pnr, record locator, booking confirmation'),
  case: listed('ticket, case, incident, complaint, claim, support request, service request'),
  tracking: listed('tracking, consignment, parcel, shipment, waybill, awb, package'),
  invoice: listed('invoice, receipt, bill'),
  account: listed('account, acct, customer, client'),
  membership: listed('membership, member, loyalty, loyalty card, frequent flyer, mileage, rewards'),
  policy: listed('policy, contract, subscription'),
  reference: listed('reference, ref'),
  serial: listed('serial, imei, service tag'),
  model: listed('model, product'),
}

const numberWords = listed('number, numbers, no, nr, num, nbr, id, ids, code, ref, reference')

const numberedBy = ([kind, nouns]: [string, readonly string[]]): [string, string[]] => [
  kind,
  [
    ...each(
      nouns.filter((noun) => noun !== 'pnr' && noun !== 'record locator' && noun !== 'imei'),
      numberWords.filter((word) => word !== 'numbers' && word !== 'ids'),
    ),
    ...nouns.filter((noun) => ['pnr', 'record locator', 'imei', 'service tag', 'serial'].includes(noun)),
  ],
]

const askedNumbers = Object.fromEntries(Object.entries(bearers).map(numberedBy))

const mine = listed(
  'your, the, a, my, ur, best, good, contact, valid, which, what, full, any, current, registered, home',
)

/** How an agent names the detail that is asked for. */
const askedAs: Readonly<Record<DetailKind, readonly string[]>> = {
  ...(askedNumbers as Record<NumberKind, string[]>),
  model: [...(askedNumbers.model ?? []), 'model name', 'which model', 'what model'],
  email: spoken([
    ...each(['e-mail'], ['address', 'id', 'addy', 'you', 'on', 'used', 'linked', 'associated']),
    ...each(['your', 'and', 'the', 'which', 'what'], ['e-mail']),
  ]),
  phone: spoken([
    ...listed('best number, good number, right number, your number'),
    ...each(listed('phone, mobile, cell, telephone, contact, call-back, cell phone, mobile phone, whatsapp'), [
      'number',
      'no',
    ]),
    ...each(
      ['best number', 'good number', 'number'],
      ['to reach', 'to call', 'we can', 'i can', 'where we', 'to contact'],
    ),
  ]),
  address: [
    ...each(
      [...mine, ...listed('postal, mailing, street, delivery, shipping, billing, home, complete, and, residential')],
      ['address'],
    ),
  ],
  postcode: listed('postcode, post code, zip, zip code, zipcode, postal code'),
  name: [
    ...each(listed('your, ur, good, your own'), ['name']),
    ...listed('full name, first name, last name, surname, first and last name, your good name, and name, your names'),
    ...listed('who am i speaking, who i am speaking, who am i chatting, who im speaking, who am i talking'),
  ],
  birth: listed('date of birth, birth date, birthdate, birthday, dob'),
  purchase_date: listed(`
    date of purchase, purchase date, date of your purchase, when did you buy, when did you purchase, when you bought,
    when you purchased, when was it bought, when was it purchased, date you bought, date you purchased, order date,
    date of the purchase, date of your order
  `),
  amount: listed(`
    amount you were, amount charged, amount of the charge, amount of the payment, amount of the transaction, exact amount,
    how much you were charged, how much were you charged, how much was charged, transaction amount, amount you paid,
    how much you paid, how much did you pay
  `),
  error: listed(`
    error message, error code, which error, what error, exact error, error text, wording of the error, error number, error you see,
    error you get, error you are
  `),
  browser: listed(`
    which browser, what browser, browser version, browser you use, browser you are, browser youre, your browser, web browser,
    browser and version, the browser
  `),
  system: listed(
    'operating system, which operating system, what operating system, which os, what os, os version, your os, android version, ios version, windows version',
  ),
  device: listed(`
    which device, what device, device you use, device you are, device youre, your device, type of device, which phone, what phone,
    phone model, device model, the device
  `),
  screenshot: listed('screenshot, screenshots, screen shot, screen shots, screen capture, screengrab, print screen'),
}

const describing = ['purchase_date', 'amount', 'error', 'browser', 'system', 'device', 'screenshot'] as const

/** How details are named, given, and asked for once more with a reason. */
export const details: DetailWords = {
  bearers,
  numberWords,
  askedAs: Object.entries(askedAs).map(([kind, words]) => ({
    // The keys of a record over DetailKind.
    kind: kind as DetailKind,
    words: {
      classes: { KIND: [...new Set(words)] },
      ...(kind === 'address' ? { masks: spoken(['e-mail address', 'ip address', 'mac address', 'web address']) } : {}),
      ...(kind === 'name'
        ? { masks: listed('user name, account name, screen name, file name, product name, brand name') }
        : {}),
      rules: { [kind]: ['KIND'] },
    },
  })),
  asksToDescribe: {
    classes: {
      ...askingClasses,
      THING: [...new Set(describing.flatMap((kind) => askedAs[kind]))],
      ITSELF: askedAs.purchase_date.concat(askedAs.amount).filter((phrase) => /^(?:when|how)\b/.test(phrase)),
      KIND: askedAs.browser
        .concat(askedAs.device, askedAs.system, askedAs.error)
        .filter((phrase) => /^(?:which|what)\b/.test(phrase)),
      YOU_USE: listed('you, u, is, was, do, did, are, shows'),
    },
    masks: listed('page in your browser, restart your device, your device is'),
    rules: { asks: [...waysToAsk('THING'), 'ITSELF', 'KIND [3] YOU_USE', 'attach|include|upload|take [5] THING'] },
    unless: [...notAsking, 'clear|restart|update|close|open|refresh|restarting|clearing|check [4] THING'],
  },
  giving,
  roleAddresses: listed(`
    support, info, noreply, no-reply, help, sales, service, contact, billing, orders, order, customerservice, customer.service,
    hello, admin, donotreply, do-not-reply, care, customercare, returns, feedback, news, newsletter, notifications
  `),
  reasonsAnywhere: [
    ...each(
      listed("can't, cannot, can not, couldn't, could not, unable to, not able to, failed to, didn't, did not"),
      listed(
        'find, locate, trace, open, read, see the, see your, see any, pull up, match, come through, go through, arrive',
      ),
    ),
    ...listed(`
      which of, is it still, still the same, not found, no record, no records, no order under, not in our system, isn't in our system, nothing under,
      nothing comes up, nothing came up, doesn't match, does not match, do not match, don't match, mismatch, invalid,
      seems incorrect, is incorrect, incorrect number, not valid, isn't valid, not recognised, not recognized,
      doesn't exist, does not exist, no results, no result, try again, cut off, unreadable, blurry, blurred, not clear,
      incomplete, missing a digit, digit is missing, digits, characters long, typo, wrong number, wrong order number,
      wrong account, number is wrong, address is wrong, authentication failed, for security, security check,
      security checks, security reasons, security purposes, security questions, data protection, gdpr, identity, verify,
      verification, verifying, authenticate, authentication, for privacy, your privacy, protect your, cardholder,
      account holder
    `),
  ],
  reasonsBeside: [
    ...each(
      listed('you, please, kindly, to, and'),
      listed('check your, check the, check that, check if, look at your'),
    ),
    ...each(
      listed('second, new, other'),
      listed('order, parcel, booking, number, account, address, phone, email, one, item'),
    ),
    ...each(
      listed('have you, did you'),
      listed('note, noted, receive, received, save, saved, keep, kept, lose, lost, see, seen, find, found'),
    ),
    ...each(listed('not, without, copy of, scan of'), listed('the, your, a')),
    ...each(
      listed('photo of, picture of'),
      listed('the label, the box, the parcel, the invoice, the receipt, the back, your'),
    ),
    ...each(listed('still'), listed('the, your, valid, correct, using, same, have')).filter(
      (phrase) => phrase !== 'still your',
    ),
    ...listed(`
      confirm, confirming, double-check, double check, recheck, re-check, is it still, correct, right one, different, another,
      alternative, alternate, additional, both, last four, last 4, last three, last 3, first three, last two, first line,
      as well, instead, besides, haven't, have not, hasn't, if not, unless, in case, if you did not, if you didn't,
      apart from, which of, spell, spelled, spelt, spelling, whose, on file, quote, quoting, when calling, next time, future,
      always, secure form, linked to the, registered to the, on the card, on the account, on the booking, on the order,
      on the reservation, on the label, return label, on the parcel, write your, mark your, under which, what name, which name,
      of the recipient, recipient's, passenger, guest, patient, seller, sender, friend, referred, right?
    `),
  ],
  reasonsGivenSince: listed('another, different, other, second, new, wrong, corrected, typo'),
  anotherOne: listed('another one, other one, different one, the new one, my new one'),
  otherThings: listed('address, email, name, phone'),
  wholeName: /\b(?:full|last|sur|family)/i,
  apart: {
    address: /\b(?:delivery|shipping|billing) address\b/i,
    screenshot:
      /\bscreen ?shots? (?:of|from|with|showing)\b(?! (?:the|this|that|your|any|an) (?:error|issue|problem|message|fault))/i,
  },
  versioned: /\bversion\b/i,
}
