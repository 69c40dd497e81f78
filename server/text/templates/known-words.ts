import { wordHash } from './word-hash'

/** A few words by their hashes: most words are told apart from all of them by a look at one table. */
export class WordSet {
  private readonly maybe = new Uint8Array(1 << 14)
  private readonly hashes: ReadonlySet<number>

  constructor(words: string) {
    this.hashes = new Set(words.split(' ').map(wordHash))
    for (const hash of this.hashes) this.maybe[hash & 0x3fff] = 1
  }

  has(hash: number): boolean {
    return this.maybe[hash & 0x3fff] === 1 && this.hashes.has(hash)
  }
}

/** Words that are a date by themselves; "may" and "march" are words more often than months and are left out. */
export const dateWords = new WordSet(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february april june july august september october november december',
)
export const hourWords = new WordSet('am pm')
/** After these a full stop ends no sentence. */
export const titles = new WordSet('dr mr mrs ms prof vs')
/** Words of a greeting; the rest of its clause is a name. */
export const greetingWords = new WordSet('hi hello hey hiya dear greetings hola bonjour hallo ciao olá namaste welcome')
/** May stand in a greeting besides a name. */
export const greetedWords = new WordSet(
  'there all everyone team sir madam maam again good morning afternoon evening day mr mrs ms dr',
)
export const dayParts = new WordSet('morning afternoon evening day')
export const good = wordHash('good')
export const closingWords = new WordSet('regards sincerely faithfully')
/** Close a message only behind one of the words below: "best wishes". */
export const ledClosingWords = new WordSet('wishes')
/** Stand before "regards" and belong to the closing. */
export const leadsToClosing = new WordSet('kind best warm warmest kindest with many yours thanks and')
