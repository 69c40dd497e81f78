import { PhraseTree } from './phrase-tree'
import { createReach } from './reach'
import { frequencyOf } from './word-frequencies'
import { kindWordIds, NAME, NO_KIND, readWords, wordId } from './words'

/** Where a class stands: words [from, to). */
export type Span = readonly [from: number, to: number]

/** Something that can stand in a text only where a word of each of its needs does. */
export interface Candidate {
  /** Who looks for it. */
  owner: number
  /** Lists of classes, of each of which one must stand in the text; the rarest list first. */
  needs: readonly (readonly number[])[]
}

const NOTHING: readonly never[] = []
const LAST = -1
const NO_CLASS = -1

/**
 * Classes of words and phrases, and what somebody looks for by them. One walk over the words of a text finds the phrases
 * of all classes, and with that what may stand in it at all: mostly nothing. The answer for the last text is kept, since
 * many look in turn at one text.
 */
export class Lexicon<Looked extends Candidate = Candidate> {
  /** The words of the text that was looked at last. */
  words = readWords('')
  /** Room for whoever matches steps in it. */
  readonly reach = createReach()
  private readonly phrases = new PhraseTree()
  private readonly classByPhrases = new Map<readonly string[], number>()
  private readonly frequencies: number[] = []
  private readonly byRarestClass: (Looked[] | undefined)[] = []
  private ownerCount = 0
  private readonly noNames: ReadonlySet<number>

  private heard: string | null = null
  /** By owner: what may stand in the text. */
  private possible: (Looked[] | undefined)[] = []
  /** Whose things may stand in it. */
  private finders: number[] = []
  /** By class: the number of the text in which it stood last. */
  private stoodIn = new Int32Array(64)
  private textNumber = 0
  /** The classes that stand in the text. */
  private present: number[] = []
  /** Where they stand: span n is of class `classes[n]` at words [from[n], to[n]). */
  private spans = 0
  private classes = new Int32Array(1024)
  private from = new Int32Array(1024)
  private to = new Int32Array(1024)
  /** For whoever asks where: by class its first span, and by span the next of its class. */
  private isLinked = false
  private first = new Int32Array(64)
  private next = new Int32Array(1024)

  /** `noNames` are words that are no names although they may be written like one. */
  constructor(noNames: Iterable<string> = []) {
    this.noNames = new Set([...noNames].map(wordId))
  }

  /** The number of a class, the same for the same list. Phrases in any case; apostrophes may be left out. */
  classOf(phrases: readonly string[]): number {
    const known = this.classByPhrases.get(phrases)
    if (known !== undefined) return known
    this.heard = null
    const id = this.classByPhrases.size
    this.classByPhrases.set(phrases, id)
    this.frequencies.push([...new Set(phrases)].reduce((sum, phrase) => sum + frequencyOf(phrase), 0))
    for (const phrase of phrases) this.phrases.learn(phrase, id)
    if (id >= this.stoodIn.length) this.stoodIn = longer(this.stoodIn)
    if (id >= this.first.length) this.first = longer(this.first)
    return id
  }

  /** In how many of a thousand messages a class may stand, were its phrases never in one. */
  frequencyOf(id: number): number {
    return this.frequencies[id] ?? 0
  }

  /** The number of somebody who looks. */
  newOwner(): number {
    this.ownerCount += 1
    return this.ownerCount
  }

  add(looked: Looked): void {
    this.heard = null
    for (const id of new Set(looked.needs[0])) {
      const known = this.byRarestClass[id]
      if (known === undefined) this.byRarestClass[id] = [looked]
      else known.push(looked)
    }
  }

  /** What of an owner's may stand in a text, each once, in no order. */
  candidates(text: string, owner: number): readonly Looked[] {
    if (text !== this.heard) this.hear(text)
    const possible = this.possible[owner] ?? NOTHING
    // Others may have read other texts since.
    if (possible.length > 0 && this.words.text !== text) this.words = readWords(text)
    return possible
  }

  /** Everybody who may find something in a text. */
  owners(text: string): readonly number[] {
    if (text !== this.heard) this.hear(text)
    return this.finders
  }

  /** Where a class stands in the text that was looked at last: in order, and of those with one first word the longest first. */
  spansOf(id: number): Span[] {
    if (!this.isLinked) this.link()
    const spans: Span[] = []
    if (this.stoodIn[id] !== this.textNumber) return spans
    for (let place = this.first[id] ?? LAST; place !== LAST; place = this.next[place] ?? LAST) {
      const from = this.from[place] ?? 0
      const longest = spans.findLastIndex((span) => span[0] !== from) + 1
      spans.splice(longest, 0, [from, this.to[place] ?? 0])
    }
    return spans
  }

  private link(): void {
    const { first, next, classes, present } = this
    for (const id of present) first[id] = LAST
    for (let place = this.spans - 1; place >= 0; place--) {
      const id = classes[place] ?? 0
      next[place] = first[id] ?? LAST
      first[id] = place
    }
    this.isLinked = true
  }

  private hear(text: string): void {
    this.heard = text
    this.textNumber += 1
    this.present = []
    this.possible = []
    this.finders = []
    this.spans = 0
    this.isLinked = false
    this.words = readWords(text)
    const { ids, kinds, size } = this.words
    for (let at = 0; at < size; at++) {
      const id = ids[at] ?? 0
      const kind = kinds[at] ?? NO_KIND
      if (kind !== NO_KIND && !(kind === NAME && this.noNames.has(id)))
        for (const kindId of kindWordIds[kind] ?? NOTHING) this.walkFrom(at, kindId)
      if (id !== 0) this.walkFrom(at, id)
    }
    const { present, byRarestClass } = this
    for (let place = 0; place < present.length; place++) {
      const looked = byRarestClass[present[place] ?? 0]
      if (looked === undefined) continue
      for (let index = 0; index < looked.length; index++) {
        const one = looked[index]
        if (one !== undefined && this.mayStand(one)) this.expect(one)
      }
    }
  }

  /** Notes the phrases that begin at a word. */
  private walkFrom(at: number, id: number): void {
    const { phrases, words } = this
    const { firstClass, moreClasses, goesOn } = phrases
    let node = phrases.root(id)
    for (let end = at + 1; node !== 0; end++) {
      const first = firstClass[node] ?? NO_CLASS
      if (first !== NO_CLASS) {
        this.note(first, at, end)
        const more = moreClasses[node]
        if (more !== undefined) for (let index = 0; index < more.length; index++) this.note(more[index] ?? 0, at, end)
      }
      if (goesOn[node] === 0 || end >= words.size) break
      node = phrases.next(node, words.ids[end] ?? 0)
    }
  }

  private note(classId: number, at: number, end: number): void {
    const { spans, stoodIn, textNumber } = this
    if (spans === this.classes.length) this.makeRoom()
    this.classes[spans] = classId
    this.from[spans] = at
    this.to[spans] = end
    this.spans = spans + 1
    if (stoodIn[classId] !== textNumber) {
      stoodIn[classId] = textNumber
      this.present.push(classId)
    }
  }

  private makeRoom(): void {
    this.classes = longer(this.classes)
    this.from = longer(this.from)
    this.to = longer(this.to)
    this.next = longer(this.next)
  }

  /** Whether all that something needs stands in the text that was looked at last. */
  mayStand({ needs }: Looked): boolean {
    const { stoodIn, textNumber } = this
    for (let index = 0; index < needs.length; index++) {
      const need = needs[index] ?? NOTHING
      let other = 0
      while (other < need.length && stoodIn[need[other] ?? 0] !== textNumber) other++
      if (other === need.length) return false
    }
    return true
  }

  private expect(looked: Looked): void {
    const known = this.possible[looked.owner]
    if (known === undefined) {
      this.possible[looked.owner] = [looked]
      this.finders.push(looked.owner)
    } else if (!known.includes(looked)) known.push(looked)
  }
}

function longer(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const room = new Int32Array(list.length * 2)
  room.set(list)
  return room
}
