import { type Found, findInSentences } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

export interface Withdrawal extends Found {
  /** The customer says that it is solved, or only takes the request back. */
  kind: 'solved' | 'called_off'
}

/** The words with which a customer takes a request back or confirms that the matter is solved, or null. */
export function findWithdrawal(text: string, pack: LanguagePack): Withdrawal | null {
  const solved = findInSentences(text, pack.solved, ({ sentence }) => !pack.notSolved.test(sentence))
  if (solved !== null) return { start: solved.start, end: solved.end, rule: solved.rule, kind: 'solved' }
  const off = findInSentences(text, pack.calledOff)
  return off === null ? null : { start: off.start, end: off.end, rule: off.rule, kind: 'called_off' }
}
