import { commonWordsByLanguage } from './common-words-by-language'
import type { Found } from './find-in-sentences'
import { MARKS, type WordToken, wordId, wordTokens } from './word-tokens'

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
  /** Its place among all ways. */
  place: number
  steps: readonly Step[]
}

/** Where some first words of phrases lead: which words may come next, and the classes whose phrases end here. */
interface PhraseNode {
  next: Map<number, PhraseNode>
  ends: number[]
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
  /** The numbers of the first words of each class. */
  const firsts: (Set<number> | undefined)[] = []
  const firstsOf = (classId: number): Set<number> => {
    const known = firsts[classId] ?? new Set()
    firsts[classId] = known
    return known
  }
  const commonIn = (classId: number): number =>
    [...firstsOf(classId)].reduce((sum, id) => sum + (COMMON.has(id) ? COMMON_WEIGHT : 1), 0)
  /** By the number of the first word. */
  const roots: (PhraseNode | undefined)[] = []
  const idOf = (name: string): number => {
    const known = ids.get(name)
    if (known !== undefined) return known
    ids.set(name, ids.size)
    return ids.size - 1
  }
  const learn = (phrase: string, classId: number): void => {
    const words = phrase.toLowerCase().replace(/['’]/g, '').split(/\s+/).map(wordId)
    const [first = 0, ...rest] = words
    let node: PhraseNode = roots[first] ?? { next: new Map(), ends: [] }
    roots[first] = node
    for (const word of rest) {
      const next: PhraseNode = node.next.get(word) ?? { next: new Map(), ends: [] }
      node.next.set(word, next)
      node = next
    }
    if (!node.ends.includes(classId)) node.ends.push(classId)
    firstsOf(classId).add(first)
  }
  for (const [name, phrases] of Object.entries(written.classes)) for (const phrase of phrases) learn(phrase, idOf(name))
  const maskId = idOf(MASK)
  const breakId = idOf(BREAK)
  for (const phrase of written.masks ?? []) learn(phrase, maskId)
  let place = 0
  const parse = (rule: string, way: string): Way => {
    place += 1
    return { rule, place, steps: parseSteps(way, written.classes, idOf, learn) }
  }
  const ways = Object.entries(written.rules).flatMap(([rule, all]) => all.map((way) => parse(rule, way)))
  const takenBack = (written.unless ?? []).map((way) => parse('unless', way))
  const waysByClass = byRarestStep(ways, commonIn)
  const isKey = keyWords()

  return (text) => {
    const tokens = wordTokens(text)
    if (!holdsKey(tokens, isKey)) return null
    const spans = spansOf(tokens)
    if (spans === null) return null
    let reach: Reach | null = null
    let unless: Unless | null = null
    let found: { rule: string; from: number; to: number } | null = null
    for (const { rule, steps } of possibleWays(waysByClass, spans)) {
      if (!mayMatch(steps, spans)) continue
      reach ??= reachOf(tokens, spans[breakId] ?? [])
      for (const [from, to] of matchSteps(steps, spans, reach, tokens)) {
        unless ??= unlessOf(takenBack, spans, reach, tokens)
        if (isTakenBack(from, to, unless, reach)) continue
        if (found === null || from < found.from) found = { rule, from, to }
        break
      }
    }
    if (found === null) return null
    const [first, last] = [tokens[found.from], tokens[found.to - 1]]
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end, rule: found.rule }
  }

  /** By the number of a word whether a way may begin to fit with it: a quick look that spares most texts the rest. */
  function keyWords(): Uint8Array {
    const keys = waysByClass.flatMap((own, classId) => (own === undefined ? [] : [...firstsOf(classId)]))
    const isKey = new Uint8Array(Math.max(0, ...keys) + 1)
    for (const id of keys) isKey[id] = 1
    return isKey
  }

  /** Where each class stands, by its id; null where no class stands anywhere. */
  function spansOf(tokens: readonly WordToken[]): Spans | null {
    let spans: Spans | null = null
    let maskedUpTo = 0
    const ended: number[] = []
    for (let at = 0; at < tokens.length; at++) {
      const id = tokens[at]?.id ?? 0
      let node = id === 0 ? undefined : roots[id]
      if (node === undefined) continue
      ended.length = 0
      for (let end = at + 1; node !== undefined; end++) {
        for (const classId of node.ends) {
          if (classId === maskId) maskedUpTo = Math.max(maskedUpTo, end)
          else ended.push(classId, end)
        }
        node = node.next.size === 0 ? undefined : node.next.get(tokens[end]?.id ?? 0)
      }
      if (at < maskedUpTo) continue
      // The longest first.
      for (let index = ended.length - 2; index >= 0; index -= 2) {
        const classId = ended[index] ?? 0
        const span: Span = [at, ended[index + 1] ?? 0]
        spans ??= []
        const known = spans[classId]
        if (known === undefined) spans[classId] = [span]
        else known.push(span)
      }
    }
    return spans
  }
}

/** Words that stand in nearly every text, so that looking for them first would spare nothing. */
const COMMON: ReadonlySet<number> = new Set(Object.values(commonWordsByLanguage).flat().map(wordId))

/** As often as so many other words. */
const COMMON_WEIGHT = 40

/** The ways by each class of the step with the fewest common words: without one of these a way cannot fit. */
function byRarestStep(ways: readonly Way[], commonIn: (classId: number) => number): (Way[] | undefined)[] {
  const commonness = ({ classes }: Step) => classes.reduce((sum, id) => sum + commonIn(id), 0)
  const byClass: (Way[] | undefined)[] = []
  for (const way of ways) {
    const told = way.steps.filter(({ classes, isForbidden }) => !isForbidden && classes.every((id) => id >= 0))
    const rarest = told.sort((a, b) => commonness(a) - commonness(b) || a.classes.length - b.classes.length)[0]
    if (rarest === undefined) throw new Error(`A way of "${way.rule}" names no words.`)
    for (const id of new Set(rarest.classes)) {
      const known = byClass[id]
      if (known === undefined) byClass[id] = [way]
      else known.push(way)
    }
  }
  return byClass
}

/** The ways that may fit, each once and in their order. */
function possibleWays(waysByClass: readonly (Way[] | undefined)[], spans: Spans): Way[] {
  const possible: Way[] = []
  for (let id = 0; id < spans.length; id++) {
    const ways = spans[id] === undefined ? undefined : waysByClass[id]
    if (ways !== undefined) for (const way of ways) if (!possible.includes(way)) possible.push(way)
  }
  return possible.sort((a, b) => a.place - b.place)
}

function holdsKey(tokens: readonly WordToken[], isKey: Uint8Array): boolean {
  for (const { id } of tokens) if (isKey[id] === 1) return true
  return false
}

/** By class. */
type Spans = (Span[] | undefined)[]

/** What takes matches back: where it stands, and in which sentences it begins. */
interface Unless {
  spans: readonly Span[]
  sentences: ReadonlySet<number>
}

function unlessOf(ways: readonly Way[], spans: Spans, reach: Reach, tokens: readonly WordToken[]): Unless {
  const all = ways.flatMap(({ steps }) => (mayMatch(steps, spans) ? matchSteps(steps, spans, reach, tokens) : []))
  return { spans: all, sentences: new Set(all.map(([start]) => reach.sentence[start] ?? 0)) }
}

function isTakenBack(from: number, to: number, { spans, sentences }: Unless, { sentence }: Reach): boolean {
  if (spans.length === 0) return false
  if (sentences.has(sentence[from] ?? 0) || sentences.has(sentence[to - 1] ?? 0)) return true
  return spans.some(([start, end]) => start < to && end > from)
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
function mayMatch(steps: readonly Step[], spans: Spans): boolean {
  for (const { classes, isForbidden } of steps) {
    if (isForbidden) continue
    let isThere = false
    for (const id of classes) if (id < 0 || spans[id] !== undefined) isThere = true
    if (!isThere) return false
  }
  return true
}

/** Every stretch of tokens that fits the steps, in the order of their ends; for each end the shortest. */
function matchSteps(steps: readonly Step[], spans: Spans, reach: Reach, tokens: readonly WordToken[]): Span[] {
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

function positionsOf(step: Step, spans: Spans, reach: Reach, tokens: readonly WordToken[]): Span[] {
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

/** A phrase is at most so long, so that ends out of order are out by no more. */
const LONGEST_PHRASE = 8

/** Stretches that go on with one of `here`: for each the latest beginning, so that the words found are few. */
function joined(ends: readonly Span[], here: readonly Span[], step: Step, reach: Reach): Span[] {
  const goneOn: Span[] = []
  let behind = 0
  for (const [from, to] of here) {
    // Both lists are in order but for the lengths of phrases: only what ends shortly before can be gone on with.
    while (behind < ends.length && (ends[behind]?.[1] ?? 0) <= from + LONGEST_PHRASE) behind += 1
    let latest = -1
    for (let index = behind - 1; index >= 0; index--) {
      const span = ends[index]
      if (span === undefined || wordsBetween(span[1], from, reach) > step.gap.most + LONGEST_PHRASE) break
      if (span[1] <= from && span[0] > latest && mayFollow(span, from, step, reach)) latest = span[0]
    }
    if (latest >= 0) goneOn.push([latest, to])
  }
  return goneOn
}

function wordsBetween(end: number, from: number, { words }: Reach): number {
  return (words[from] ?? 0) - (words[end] ?? 0)
}

/** Whether a step that begins at a token may follow a stretch: what lies between is little enough and of its kind. */
function mayFollow([start, end]: Span, from: number, { gap }: Step, reach: Reach): boolean {
  const { clause, sentence } = reach
  if (wordsBetween(end, from, reach) > gap.most) return false
  if (gap.crosses === 'sentences') return true
  // The beginning of a sentence is a stretch of no token.
  const last = start === end ? end : end - 1
  if (sentence[last] !== sentence[from]) return false
  return gap.crosses === 'clauses' || clause[last] === clause[from]
}

function goesOn(span: Span, step: Step, spans: Spans, reach: Reach): boolean {
  return step.classes.some((id) => {
    const here = spans[id] ?? []
    for (let index = firstFrom(here, span[1]); index < here.length; index++) {
      const from = here[index]?.[0] ?? 0
      if (wordsBetween(span[1], from, reach) > step.gap.most) return false
      if (mayFollow(span, from, step, reach)) return true
    }
    return false
  })
}

/** The place of the first span that begins at a token or behind it. */
function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[0] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
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
