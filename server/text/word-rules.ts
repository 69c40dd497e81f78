import type { Found } from './find-in-sentences'
import { MARKS, type WordToken, wordTokens } from './word-tokens'

/**
 * How something is said, written as steps over classes of words. A step is a class in capitals ("CANNOT"), several with a
 * bar between ("SENIOR|HUMAN"), or a word in small letters. Between two steps stands how many words may lie between them:
 * "[4]" up to four within a clause (nothing of the class BREAK, and no end of a sentence, in between), "<4>" up to four
 * within a sentence, "{4}" up to four with ends of sentences between; nothing is none. "^" is the beginning of a sentence,
 * "$" its end, "?" a question mark. A step with "~" before it must not stand there: "CANNOT [3] TRANSFER ~LATER".
 */
export interface WordRules {
  /** Words and phrases of up to five words, in small letters; apostrophes may be left out by whoever writes. */
  classes: Readonly<Record<string, readonly string[]>>
  /** Phrases that look like words of a class but are none ("password manager"): their words belong to no class. */
  masks?: readonly string[]
  /** By name; of a rule's ways the first that fits counts. */
  rules: Readonly<Record<string, readonly string[]>>
  /** Ways that take a match back where they overlap it or stand in its sentence. */
  unless?: readonly string[]
}

interface Step {
  /** Any of these; negative is that none may stand right there. */
  classes: readonly number[]
  isForbidden: boolean
  /** What may lie before it. */
  gap: { most: number; crosses: 'nothing' | 'clauses' | 'sentences' }
}

interface Way {
  rule: string
  steps: readonly Step[]
}

interface Phrase {
  words: readonly string[]
  classId: number
}

/** Where a class stands: tokens [from, to). */
type Span = readonly [from: number, to: number]

const MASK = 'MASK'
const BREAK = 'BREAK'

/**
 * The rules as a function: the first words of a text that fit one of them, or null. Takes time linear to the text for
 * given rules. Throws on a rule that cannot be read or names a class that is not there.
 */
export function compileWordRules(written: WordRules): (text: string) => Found | null {
  const ids = new Map<string, number>()
  const phrasesByFirstWord = new Map<string, Phrase[]>()
  const idOf = (name: string): number => {
    const known = ids.get(name)
    if (known !== undefined) return known
    ids.set(name, ids.size)
    return ids.size - 1
  }
  const learn = (phrase: string, classId: number): void => {
    const [first = '', ...rest] = phrase.toLowerCase().replace(/['’]/g, '').split(/\s+/)
    const known = phrasesByFirstWord.get(first)
    if (known === undefined) phrasesByFirstWord.set(first, [{ words: rest, classId }])
    else known.push({ words: rest, classId })
  }
  for (const [name, phrases] of Object.entries(written.classes)) for (const phrase of phrases) learn(phrase, idOf(name))
  const maskId = idOf(MASK)
  const breakId = idOf(BREAK)
  for (const phrase of written.masks ?? []) learn(phrase, maskId)
  for (const phrases of phrasesByFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  const parse = (rule: string, way: string): Way => ({ rule, steps: parseSteps(way, written.classes, idOf, learn) })
  const ways = Object.entries(written.rules).flatMap(([rule, all]) => all.map((way) => parse(rule, way)))
  const takenBack = (written.unless ?? []).map((way) => parse('unless', way))

  return (text) => {
    const tokens = wordTokens(text)
    const spans = spansOf(tokens)
    if (spans === null) return null
    const possible = ways.filter(({ steps }) => mayMatch(steps, spans))
    if (possible.length === 0) return null
    const reach = reachOf(tokens, spans[breakId] ?? [])
    let found: { rule: string; from: number; to: number } | null = null
    for (const { rule, steps } of possible) {
      const match = matchSteps(steps, spans, reach, tokens)
      for (const [from, to] of match) {
        if (isTakenBack(from, to, spans, reach, tokens)) continue
        if (found === null || from < found.from) found = { rule, from, to }
        break
      }
    }
    if (found === null) return null
    const [first, last] = [tokens[found.from], tokens[found.to - 1]]
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end, rule: found.rule }
  }

  function isTakenBack(from: number, to: number, spans: Span[][], reach: Reach, tokens: readonly WordToken[]): boolean {
    return takenBack.some(({ steps }) =>
      matchSteps(steps, spans, reach, tokens).some(
        ([start, end]) =>
          (start < to && end > from) ||
          reach.sentence[start] === reach.sentence[from] ||
          reach.sentence[start] === reach.sentence[to - 1],
      ),
    )
  }

  /** Where each class stands, by its id; null where no class stands anywhere. */
  function spansOf(tokens: readonly WordToken[]): Span[][] | null {
    const spans: Span[][] = Array.from({ length: ids.size }, () => [])
    let maskedUpTo = 0
    let isAny = false
    for (let at = 0; at < tokens.length; at++) {
      const phrases = phrasesByFirstWord.get(tokens[at]?.word ?? '')
      if (phrases === undefined) continue
      const mask = phrases.find(({ words, classId }) => classId === maskId && stands(words, tokens, at + 1))
      if (mask !== undefined) maskedUpTo = Math.max(maskedUpTo, at + 1 + mask.words.length)
      if (at < maskedUpTo) continue
      for (const { words, classId } of phrases) {
        if (classId === maskId || !stands(words, tokens, at + 1)) continue
        spans[classId]?.push([at, at + 1 + words.length])
        isAny = true
      }
    }
    return isAny ? spans : null
  }
}

function stands(words: readonly string[], tokens: readonly WordToken[], from: number): boolean {
  return words.every((word, index) => tokens[from + index]?.word === word)
}

/** Which clause and sentence each token belongs to, and how many words (no marks) stand before it. */
interface Reach {
  clause: Int32Array
  sentence: Int32Array
  words: Int32Array
}

function reachOf(tokens: readonly WordToken[], breaks: readonly Span[]): Reach {
  const size = tokens.length + 1
  const reach = { clause: new Int32Array(size), sentence: new Int32Array(size), words: new Int32Array(size) }
  const isBreak = new Uint8Array(size)
  for (const [from] of breaks) isBreak[from] = 1
  let clause = 0
  let sentence = 0
  let words = 0
  for (let at = 0; at < size; at++) {
    if (isBreak[at] === 1) clause += 1
    reach.clause[at] = clause
    reach.sentence[at] = sentence
    reach.words[at] = words
    const word = tokens[at]?.word ?? '.'
    if (word === '.' || word === '?' || word === '!') {
      sentence += 1
      clause += 1
    }
    if (!MARKS.has(word)) words += 1
  }
  return reach
}

/** Whether every step has a word at all: a quick look that spares the rest for most texts. */
function mayMatch(steps: readonly Step[], spans: Span[][]): boolean {
  return steps.every(
    ({ classes, isForbidden }) => isForbidden || classes.some((id) => id < 0 || (spans[id]?.length ?? 0) > 0),
  )
}

/** Every stretch of tokens that fits the steps, in the order of their ends; for each end the shortest. */
function matchSteps(steps: readonly Step[], spans: Span[][], reach: Reach, tokens: readonly WordToken[]): Span[] {
  let ends: Span[] = []
  for (const [index, step] of steps.entries()) {
    if (step.isForbidden) ends = ends.filter((span) => !goesOn(span, step, spans, reach))
    else if (index === 0) ends = positionsOf(step, spans, reach, tokens)
    else ends = joined(ends, positionsOf(step, spans, reach, tokens), step, reach)
    if (ends.length === 0) return []
  }
  return ends
}

const START = -1
const END = -2

function positionsOf(step: Step, spans: Span[][], reach: Reach, tokens: readonly WordToken[]): Span[] {
  const all: Span[] = []
  for (const id of step.classes) {
    if (id === START) {
      for (let at = 0; at < tokens.length; at++)
        if (at === 0 || reach.sentence[at] !== reach.sentence[at - 1]) all.push([at, at])
    } else if (id === END) {
      for (let at = 0; at < tokens.length; at++) if (reach.sentence[at + 1] !== reach.sentence[at]) all.push([at, at])
    } else all.push(...(spans[id] ?? []))
  }
  return step.classes.length === 1 ? all : all.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

/** Stretches that go on with one of `here`: for each the latest beginning, so that the words found are few. */
function joined(ends: readonly Span[], here: readonly Span[], step: Step, reach: Reach): Span[] {
  const goneOn: Span[] = []
  for (const [from, to] of here) {
    let latest = -1
    for (const span of ends)
      if (span[1] <= from && span[0] > latest && mayFollow(span, from, step, reach)) latest = span[0]
    if (latest >= 0) goneOn.push([latest, to])
  }
  return goneOn
}

/** Whether a step that begins at a token may follow a stretch: what lies between is little enough and of its kind. */
function mayFollow([start, end]: Span, from: number, { gap }: Step, { clause, sentence, words }: Reach): boolean {
  if ((words[from] ?? 0) - (words[end] ?? 0) > gap.most) return false
  if (gap.crosses === 'sentences') return true
  // The beginning of a sentence is a stretch of no token.
  const last = start === end ? end : end - 1
  if (sentence[last] !== sentence[from]) return false
  return gap.crosses === 'clauses' || clause[last] === clause[from]
}

function goesOn(span: Span, step: Step, spans: Span[][], reach: Reach): boolean {
  return step.classes.some((id) =>
    (spans[id] ?? []).some(([from]) => from >= span[1] && mayFollow(span, from, step, reach)),
  )
}

const PART = /\[(\d+)\]|<(\d+)>|\{(\d+)\}|(~?)(\S+)/g

function parseSteps(
  way: string,
  classes: WordRules['classes'],
  idOf: (name: string) => number,
  learn: (phrase: string, classId: number) => void,
): Step[] {
  const steps: Step[] = []
  let gap: Step['gap'] = { most: 0, crosses: 'nothing' }
  for (const [, within, sentence, across, forbidden, names] of way.matchAll(PART)) {
    if (names === undefined) {
      const most = Number(within ?? sentence ?? across)
      gap = { most, crosses: within !== undefined ? 'nothing' : sentence !== undefined ? 'clauses' : 'sentences' }
      continue
    }
    steps.push({ classes: names.split('|').map((name) => stepClass(name, way)), isForbidden: forbidden === '~', gap })
    gap = { most: 0, crosses: 'nothing' }
  }
  if (steps.length === 0 || steps[0]?.isForbidden === true) throw new Error(`The rule "${way}" must begin with words.`)
  return steps

  function stepClass(name: string, rule: string): number {
    if (name === '^') return START
    if (name === '$') return END
    if (/^[A-Z][A-Z_]*$/.test(name)) {
      if (classes[name] === undefined)
        throw new Error(`The rule "${rule}" names the class ${name}, which is not there.`)
      return idOf(name)
    }
    const word = `word ${name}`
    const id = idOf(word)
    learn(name, id)
    return id
  }
}
