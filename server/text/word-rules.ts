import type { Found } from './find-in-sentences'
import { type Candidate, Lexicon, type Span } from './lexicon'
import { END, matchSteps, type Reading, START, type Step } from './match-steps'
import { measureReach, type Reach } from './reach'

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

/** The first words of a text that fit one of the rules, or null; null for an empty text. Takes time linear to the text. */
export type Look = (text: string) => Found | null

const BREAK = 'BREAK'

/** A way to say something, ready to be looked for. */
export interface Way extends Candidate {
  rule: string
  /** Its place among all ways. */
  place: number
  steps: readonly Step[]
}

/**
 * The rules as a function. Rules that share a lexicon are looked for together, in one walk over the words of a text.
 * Throws on a rule that cannot be read or names a class that is not there.
 */
export function compileWordRules(
  written: WordRules,
  lexicon: Lexicon<Way> = new Lexicon(),
  owner: number = lexicon.newOwner(),
): Look {
  const classOf = (name: string, way: string): number => {
    if (name === '^') return START
    if (name === '$') return END
    const phrases = /^[A-Z][A-Z_]*$/.test(name) ? written.classes[name] : singleWord(name)
    if (phrases === undefined) throw new Error(`The rule "${way}" names the class ${name}, which is not there.`)
    return lexicon.classOf(phrases)
  }
  let place = 0
  const parse = (rule: string, way: string): Way => {
    place += 1
    const steps = parseSteps(way, classOf)
    const needs = needsOf(steps, (id) => lexicon.frequencyOf(id))
    if (needs.length === 0) throw new Error(`The rule "${way}" names no words.`)
    return { owner, rule, place, steps, needs }
  }
  for (const [rule, ways] of Object.entries(written.rules)) for (const way of ways) lexicon.add(parse(rule, way))
  const taking = (written.unless ?? []).map((way) => parse('unless', way))
  const breakId = lexicon.classOf(written.classes[BREAK] ?? [])
  const maskId = lexicon.classOf(written.masks ?? [])

  return (text) => {
    const ways = lexicon.candidates(text, owner)
    if (ways.length === 0) return null
    const reading = read(lexicon, breakId, maskId)
    let unless: Unless | null = null
    let found: { rule: string; from: number; to: number } | null = null
    for (const { rule, steps } of [...ways].sort((a, b) => a.place - b.place)) {
      for (const [from, to] of matchSteps(steps, reading)) {
        unless ??= unlessOf(
          taking.filter((way) => lexicon.mayStand(way)),
          reading,
        )
        if (isTakenBack(from, to, unless, reading.reach)) continue
        if (found === null || from < found.from) found = { rule, from, to }
        break
      }
    }
    if (found === null) return null
    const { starts, ends } = lexicon.words
    return { start: starts[found.from] ?? 0, end: ends[found.to - 1] ?? 0, rule: found.rule }
  }
}

/** The text that was looked at last; what stands within masked words belongs to no class. */
function read(lexicon: Lexicon<Way>, breakId: number, maskId: number): Reading {
  const masks = lexicon.spansOf(maskId)
  const isMasked = (at: number) => masks.some(([from, to]) => from <= at && at < to)
  const known = new Map<number, readonly Span[]>()
  const spansOf = (id: number): readonly Span[] => {
    const already = known.get(id)
    if (already !== undefined) return already
    const all = lexicon.spansOf(id)
    const spans = masks.length === 0 ? all : all.filter(([from]) => !isMasked(from))
    known.set(id, spans)
    return spans
  }
  measureReach(lexicon.words, spansOf(breakId), lexicon.reach)
  return { size: lexicon.words.size, spansOf, reach: lexicon.reach }
}

/** What takes matches back: where it stands, and in which sentences it begins. */
interface Unless {
  spans: readonly Span[]
  sentences: ReadonlySet<number>
}

function unlessOf(ways: readonly Way[], reading: Reading): Unless {
  const spans = ways.flatMap(({ steps }) => matchSteps(steps, reading))
  return { spans, sentences: new Set(spans.map(([start]) => reading.reach.sentence[start] ?? 0)) }
}

function isTakenBack(from: number, to: number, { spans, sentences }: Unless, { sentence }: Reach): boolean {
  if (spans.length === 0) return false
  if (sentences.has(sentence[from] ?? 0) || sentences.has(sentence[to - 1] ?? 0)) return true
  return spans.some(([start, end]) => start < to && end > from)
}

const singleWords = new Map<string, readonly string[]>()

/** The class of one word that a rule names itself. */
function singleWord(word: string): readonly string[] {
  const known = singleWords.get(word) ?? [word]
  singleWords.set(word, known)
  return known
}

/** The classes of every step that must stand somewhere, the rarest first. */
function needsOf(steps: readonly Step[], frequencyOf: (id: number) => number): (readonly number[])[] {
  const ofStep = ({ classes }: Step) => classes.reduce((sum, id) => sum + frequencyOf(id), 0)
  return steps
    .filter(({ classes, isForbidden }) => !isForbidden && classes.every((id) => id >= 0))
    .sort((a, b) => ofStep(a) - ofStep(b) || a.classes.length - b.classes.length)
    .map(({ classes }) => classes)
}

const PART = /\[(\d+)\]|<(\d+)>|\{(\d+)\}|(~?)(\S+)/g

/** Reads a written way; `classOf` gives the number of a class by its name. */
function parseSteps(way: string, classOf: (name: string, way: string) => number): Step[] {
  const steps: Step[] = []
  let gap: Step['gap'] = { most: 0, crosses: 'nothing' }
  for (const [, within, sentence, across, forbidden, names] of way.matchAll(PART)) {
    if (names === undefined) {
      const most = Number(within ?? sentence ?? across)
      gap = { most, crosses: within !== undefined ? 'nothing' : sentence !== undefined ? 'clauses' : 'sentences' }
      continue
    }
    steps.push({ classes: names.split('|').map((name) => classOf(name, way)), isForbidden: forbidden === '~', gap })
    gap = { most: 0, crosses: 'nothing' }
  }
  if (steps.length === 0 || steps[0]?.isForbidden === true) throw new Error(`The rule "${way}" must begin with words.`)
  return steps
}
