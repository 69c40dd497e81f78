import { CLOSING_PATTERNS, LEADING_NOES, OPEN_WORDS, THANKS_WORDS } from './english/closing-phrases'

const MOST_WORDS = 12
const LONGEST_REMARK = 2000

/** Every wording of a pattern such as "see you [later]", in words joined by single blanks. */
function wordingsOf(pattern: string): string[] {
  const parts = pattern.match(/\[[^\]]*\]|\([^)]*\)|[^\s[(]+/g) ?? []
  let wordings = ['']
  for (const part of parts) {
    const choices = /^[[(]/.test(part) ? part.slice(1, -1).split('|') : [part]
    if (part.startsWith('[')) choices.push('')
    wordings = wordings.flatMap((wording) => choices.map((choice) => `${wording} ${choice}`.trim()))
  }
  return wordings.flatMap((wording) => [wording, wording.replaceAll("'", '')])
}

const closingPhrases = new Set(CLOSING_PATTERNS.flatMap(wordingsOf))
const longestPhrase = Math.max(...[...closingPhrases].map((phrase) => phrase.split(' ').length))
const leadingNoes = new Set(LEADING_NOES)
const thanksWords = new Set(THANKS_WORDS)
const openWords = new Set(OPEN_WORDS)

/** The words of each fragment, or null where there are more words than a closing remark has. */
function fragmentsOf(text: string): string[][] | null {
  const fragments: string[][] = [[]]
  let count = 0
  for (const [piece] of text
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'")
    .matchAll(/[\p{L}\p{N}\p{M}']+|[^\s\p{L}\p{N}\p{M}']/gu)) {
    const last = fragments[fragments.length - 1] ?? []
    const isWord = /^['\p{L}\p{N}\p{M}]/u.test(piece)
    if (!isWord || piece === 'and') {
      const onlyNo = last.length === 1 && leadingNoes.has(last[0] ?? '')
      if (last.length > 0 && !onlyNo) fragments.push([])
    }
    const word = isWord ? piece.replace(/^'+|'+$/g, '') : ''
    if (word === '') continue
    count += 1
    if (count > MOST_WORDS) return null
    if (word !== 'and') fragments[fragments.length - 1]?.push(word)
  }
  return fragments.filter((fragment) => fragment.length > 0)
}

function isMadeOfClosingPhrases(words: readonly string[]): boolean {
  const reached = [true]
  for (let start = 0; start < words.length; start++) {
    if (reached[start] !== true) continue
    for (let end = start + 1; end <= words.length && end - start <= longestPhrase; end++) {
      if (closingPhrases.has(words.slice(start, end).join(' '))) reached[end] = true
    }
  }
  return reached[words.length] === true
}

function hasAny(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((word, index) => wanted.has(word) || wanted.has(`${word} ${words[index + 1] ?? ''}`))
}

/**
 * Whether a customer's message only closes the conversation ("ok, thanks, bye") and asks for no answer (rulings.md 7):
 * at most 12 words, no question mark, and either made only of closing phrases, or thankful without negation, contrast or
 * request. A text without words, an attachment or an emoji alone, is none. Takes linear time on any text.
 */
export function isClosingRemark(text: string): boolean {
  const remark = text.trim()
  if (remark.length > LONGEST_REMARK || /[?？؟]/u.test(remark)) return false
  const fragments = fragmentsOf(remark)
  if (fragments === null || fragments.length === 0) return false
  if (fragments.every(isMadeOfClosingPhrases)) return true
  const words = fragments.flat()
  return hasAny(words, thanksWords) && !hasAny(words, openWords) && !words.some((word) => word.endsWith("n't"))
}
