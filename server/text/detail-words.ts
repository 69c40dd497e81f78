import type { DetailKind, NumberKind, ToldKind } from './detail-kinds'
import type { WordRules } from './word-rules'

/** How customers give details, in the words around them; the value is the group `value`. */
export interface GivingWords {
  told: Readonly<Partial<Record<ToldKind, readonly RegExp[]>>>
  /** Words before it that make it no giving: "how do I attach a screenshot". */
  notGiving: RegExp
  /** No part of a name: "my name is wrong on the ticket". */
  noName: RegExp
  /** A message that is nothing but a name. */
  answeredName: RegExp
  /** What stands before the customer's own address of mail, and before somebody else's. */
  ownMail: RegExp
  notOwnMail: readonly RegExp[]
  paid: RegExp
  bought: RegExp
  /** What may stand between "order number" and the number; the source of an expression. */
  link: string
  /** What stands between a number and what it belongs to: "4471 is my"; the source of an expression. */
  ofOurs: string
  /** A number that says so itself: "#4471", "no. 4471". */
  marked: RegExp
  /** "to order 1500", "in case 2000 come": no number of an order or a case. */
  verbBefore: RegExp
  /** Behind a number of things, and of a measure: "1500 labels", "1500 mm". */
  counted: RegExp
  measured: RegExp
  /** Labelled as something else, and so no answer to a question for a number: "Username: ann730", "my PIN is 9431". */
  labelled: RegExp
}

/** How details are named and given by customers, how agents name them, and what may be a reason to ask once more. */
export interface DetailWords {
  /** What a number belongs to, by kind: "order". */
  bearers: Readonly<Record<NumberKind, readonly string[]>>
  /** What may stand between it and the number: "no". */
  numberWords: readonly string[]
  askedAs: readonly { kind: DetailKind; words: WordRules }[]
  /** Asking for what describes the matter and identifies nobody: a screenshot, a browser, an amount. */
  asksToDescribe: WordRules
  giving: GivingWords
  /** What stands before the @ of a company's own addresses. */
  roleAddresses: readonly string[]
  /** Why a detail is asked for once more: anywhere in the reply, and in the sentence that asks. */
  reasonsAnywhere: readonly string[]
  reasonsBeside: readonly string[]
  /** The customer speaks of one more detail of the kind, or takes back what was given. */
  reasonsGivenSince: readonly string[]
  /** There is one more, whatever it is. */
  anotherOne: readonly string[]
  /** What there may be another of, besides what bears a number: "another address". */
  otherThings: readonly string[]
  /** A name of more than one word is wanted. */
  wholeName: RegExp
  /** What is asked for is not what was given, though it is of the same kind: a delivery address, a picture of settings. */
  apart: Readonly<Partial<Record<DetailKind, RegExp>>>
  /** The number of a version is wanted. */
  versioned: RegExp
}
