import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { cutSentences } from './sentences'

/**
 * The last sentence in which an agent refuses the matter or calls it impossible ("we cannot refund this"), with the rule
 * that found it, or null. Strict: questions, conditions ("if that is not possible", "until you send it"), courtesies ("we
 * cannot wait to help") and reports ("unable to reproduce") decline nothing. Quoted lines are not read. Linear.
 */
export function findDeclined(text: string, pack: LanguagePack): Found | null {
  if (!pack.declining.mightDecline.test(text)) return null
  return (
    cutSentences(text)
      .map(({ start, end }) => ({ start, end, rule: ruleOf(text.slice(start, end), pack) }))
      .findLast((found): found is Found => found.rule !== null) ?? null
  )
}

function ruleOf(sentence: string, { declining }: LanguagePack): string | null {
  if (sentence.trimEnd().endsWith('?') || !declining.mightDecline.test(sentence)) return null
  for (const { rule, pattern } of declining.declined) {
    const match = pattern.exec(sentence)
    if (match === null) continue
    const before = lastThought(sentence.slice(0, match.index), declining.newThought)
    const after = sentence.slice(match.index + match[0].length)
    if (!declining.notBefore.test(before) && !declining.notAfter.test(after)) return rule
  }
  return null
}

/** The part of the words behind the last place where a new thought begins. */
function lastThought(words: string, newThought: RegExp): string {
  let from = 0
  for (const begins of words.matchAll(newThought)) from = begins.index + begins[0].length
  return words.slice(from)
}
