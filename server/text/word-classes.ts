import { LONGEST_TEXT_MATCHED } from './sentences'

/**
 * A language's words by what they do in a sentence. A text is read as one character a word, the same character for all
 * words with the same uses, so that an expression over these characters ("shape") says how uses follow each other.
 */
export interface WordClasses {
  /** The character of each known word. */
  words: ReadonlyMap<string, string>
  /** Words that only together are one: first word to what may follow it. */
  phrases: PhraseStep
  /** The characters of all words of a use. */
  uses: ReadonlyMap<string, string>
  /** Words in which "'s" is no genitive: "that's". */
  contracted: ReadonlySet<string>
}

interface PhraseStep {
  after: Map<string, PhraseStep>
  /** The character of the words up to here, "" where they are no phrase. */
  mark: string
}

/** A text as one character a word or pause, and where in the text each of them stands. */
export interface ReadText {
  marks: string
  starts: readonly number[]
  ends: readonly number[]
}

/** A word of no known use. */
const UNKNOWN = '\ue000'
const SHORTEST_MENDED = 5
const SHORTEST_CUT = 8
const PAUSES = ',.!?'

/**
 * `uses` names each use and lists its words and phrases; a word may have several uses. Known words of five letters or
 * more are also known as they are often misspelt, unless that is one of the `own` words of the language.
 */
export function wordClasses(
  uses: Readonly<Record<string, readonly string[]>>,
  own: readonly string[],
  contracted: readonly string[],
): WordClasses {
  const usesOf = new Map<string, Set<string>>()
  for (const [use, phrases] of Object.entries(uses)) {
    for (const phrase of phrases) {
      const written = plain(phrase)
      usesOf.set(written, (usesOf.get(written) ?? new Set()).add(use))
    }
  }
  const markOf = new Map<string, string>()
  const characters = new Map<string, string>(Object.keys(uses).map((use) => [use, '']))
  const words = new Map<string, string>()
  const phrases: PhraseStep = { after: new Map(), mark: '' }
  for (const [phrase, itsUses] of usesOf) {
    const key = [...itsUses].sort().join(' ')
    let mark = markOf.get(key)
    if (mark === undefined) {
      mark = String.fromCharCode(UNKNOWN.charCodeAt(0) + 1 + markOf.size)
      markOf.set(key, mark)
      for (const use of itsUses) characters.set(use, (characters.get(use) ?? '') + mark)
    }
    if (phrase.includes(' ')) addPhrase(phrases, phrase.split(' '), mark)
    else words.set(phrase, mark)
  }
  const ownWords = new Set(own)
  for (const [word, mark] of [...words]) {
    for (const typed of misspelt(word)) if (!words.has(typed) && !ownWords.has(typed)) words.set(typed, mark)
  }
  return { words, phrases, uses: characters, contracted: new Set(contracted) }
}

/**
 * The ways to write a word with two neighbouring letters swapped or, where it is long, with one letter left out; its
 * first and last letter stand.
 */
export function misspelt(word: string): string[] {
  if (word.length < SHORTEST_MENDED || !/^[a-z]+$/.test(word)) return []
  const ways: string[] = []
  for (let at = 1; at + 1 < word.length; at++) {
    const [first, second] = [word.charAt(at), word.charAt(at + 1)]
    const rest = word.slice(at + 2)
    if (first !== second && rest !== '') ways.push(word.slice(0, at) + second + first + rest)
    if (word.length >= SHORTEST_CUT) ways.push(word.slice(0, at) + second + rest)
  }
  return ways
}

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/['’]s /g, ' s ')
    .replace(/['’]/g, '')
    .replace(/-/g, ' ')
}

function addPhrase(phrases: PhraseStep, words: readonly string[], mark: string): void {
  let step = phrases
  for (const word of words) {
    const next: PhraseStep = step.after.get(word) ?? { after: new Map(), mark: '' }
    step.after.set(word, next)
    step = next
  }
  step.mark = mark
}

/**
 * An expression over uses: `<a|b>` is a word of one of these uses, `<^a|b>` any other word (never a pause); pauses stand
 * as ",", ".", "!" and "?".
 */
export function shape(classes: WordClasses, source: string, flags = ''): RegExp {
  const written = source
    .replace(/\s+/g, '')
    .replace(/(?<!\(\?)<(\^?)([A-Za-z|]*)>/g, (_, not: string, names: string) => {
      const marks = names
        .split('|')
        .filter((name) => name !== '')
        .map((name) => (/^[A-Z]$/.test(name) ? name : charactersOf(classes, name)))
        .join('')
      return not === '' ? `[${marks}]` : `[^${PAUSES}${marks}]`
    })
  return new RegExp(written, flags)
}

function charactersOf({ uses }: WordClasses, name: string): string {
  const marks = uses.get(name)
  if (marks === undefined) throw new Error(`no words of use ${name}`)
  return marks
}

const WORD = /@\w{1,40}|[a-z0-9&][a-z0-9&'’]*|[.!?…](?=[\s.!?…"'’)\]]|$)|[,;:()–—"“”•|]|\s-{1,2}\s|[!?]|\n/gi
const LOST_HANDLE = /^\s*[A-Z][a-z]+[A-Z]\w*(?=[\s,:])/

/** Reads a text up to its 20,000th character; accounts written to ("@example") and lines of quoted mail are left out. */
export function readText(text: string, classes: WordClasses): ReadText {
  const written = text.slice(0, LONGEST_TEXT_MATCHED)
  const tokens = tokensOf(written, classes)
  const starts: number[] = []
  const ends: number[] = []
  let marks = ''
  for (let at = 0; at < tokens.length; ) {
    const [mark, count] = markAt(tokens, at, classes)
    const isPause = PAUSES.includes(mark)
    if (!isPause || !(marks.length === 0 || (PAUSES.includes(marks.charAt(marks.length - 1)) && mark !== '?'))) {
      marks += mark
      starts.push(tokens[at]?.start ?? 0)
      ends.push(tokens[at + count - 1]?.end ?? 0)
    }
    at += count
  }
  return { marks, starts, ends }
}

interface Token {
  word: string
  start: number
  end: number
}

function tokensOf(written: string, { contracted }: WordClasses): Token[] {
  const tokens: Token[] = []
  const lostHandle = LOST_HANDLE.exec(written)?.[0].length ?? 0
  let quoted = startsQuoted(written, 0)
  for (const match of written.matchAll(WORD)) {
    const [word] = match
    const start = match.index
    if (word === '\n') quoted = startsQuoted(written, start + 1)
    if (quoted || start < lostHandle || word.startsWith('@')) continue
    const plainWord = word.toLowerCase().replace(/['’]/g, '')
    const end = start + word.length
    if (/['’]s$/i.test(word) && !contracted.has(plainWord)) {
      tokens.push({ word: plainWord.slice(0, -1), start, end: end - 2 }, { word: 's', start: end - 2, end })
    } else tokens.push({ word: plainWord, start, end })
  }
  return tokens
}

const QUOTE = /[^\S\n]{0,40}>/y

function startsQuoted(written: string, at: number): boolean {
  QUOTE.lastIndex = at
  return QUOTE.test(written)
}

function markAt(tokens: readonly Token[], at: number, { words, phrases }: WordClasses): [string, number] {
  const word = tokens[at]?.word ?? ''
  const pause = pauseOf(word)
  if (pause !== null) return [pause, 1]
  let step = phrases.after.get(word)
  let found: [string, number] = [words.get(word) ?? UNKNOWN, 1]
  for (let next = at + 1; step !== undefined; next++) {
    if (step.mark !== '') found = [step.mark, next - at]
    step = step.after.get(tokens[next]?.word ?? '')
  }
  return found
}

function pauseOf(word: string): string | null {
  const first = word.charAt(0)
  if (first === '.' || first === '…' || first === '\n') return '.'
  if (first === '!' || first === '?') return first
  return /^[a-z0-9&]/.test(first) ? null : ','
}
