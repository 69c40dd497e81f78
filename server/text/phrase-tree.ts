import { FIGURE_KINDS } from './figure-words'
import { nameWords } from './name-words'
import { wordId } from './words'

const NONE = 0
const NO_CLASS = -1
/** An entry is node, word and target, and lies in one line of the processor's cache. */
const ENTRY = 4
const KINDS: ReadonlySet<string> = new Set([...FIGURE_KINDS.flat(), ...nameWords])

/**
 * Phrases as words in a row: node 0 is nothing, and from each node the next word leads on to another. Kept in typed arrays,
 * since walks over it are what listening does most.
 */
export class PhraseTree {
  /** By node: a class of the phrase that ends there, or -1. */
  firstClass = new Int32Array(1024).fill(NO_CLASS)
  /** By node: the other classes of the phrase that ends there. */
  readonly moreClasses: (number[] | undefined)[] = []
  /** By node: 1 where a phrase goes on behind it. */
  goesOn = new Uint8Array(1024)
  private size = 1
  private roots = new Int32Array(1024)
  private entries = new Int32Array(1024 * ENTRY)
  private count = 0

  /** Adds a phrase of a class: words with blanks between, in any case; apostrophes do not count. */
  learn(phrase: string, classId: number): void {
    const [first = '', ...rest] = phrase.toLowerCase().replace(/['’]/g, '').split(/\s+/)
    if (rest.some((word) => KINDS.has(word)))
      throw new Error(`In "${phrase}" a figure or name stands behind another word, where it is not looked for.`)
    let node = this.rootFor(wordId(first))
    for (const word of rest) node = this.nextFor(node, wordId(word))
    this.end(node, classId)
  }

  /** The node of phrases that begin with a word; 0 where there are none. */
  root(word: number): number {
    return word < this.roots.length ? (this.roots[word] ?? NONE) : NONE
  }

  /** The node behind another by a word; 0 where no phrase goes on so. */
  next(node: number, word: number): number {
    const { entries } = this
    const mask = entries.length - 1
    for (let at = placeOf(node, word) & mask; entries[at] !== NONE; at = (at + ENTRY) & mask)
      if (entries[at] === node && entries[at + 1] === word) return entries[at + 2] ?? NONE
    return NONE
  }

  private end(node: number, classId: number): void {
    const first = this.firstClass[node]
    if (first === NO_CLASS) this.firstClass[node] = classId
    else if (first !== classId && this.moreClasses[node]?.includes(classId) !== true) {
      const more = this.moreClasses[node] ?? []
      this.moreClasses[node] = more
      more.push(classId)
    }
  }

  private rootFor(word: number): number {
    if (word >= this.roots.length) this.roots = longer(this.roots, new Int32Array(word * 2))
    if (this.root(word) === NONE) this.roots[word] = this.newNode()
    return this.root(word)
  }

  private nextFor(node: number, word: number): number {
    const known = this.next(node, word)
    if (known !== NONE) return known
    this.count += 1
    if (this.count * 2 * ENTRY > this.entries.length) this.grow()
    const target = this.newNode()
    this.goesOn[node] = 1
    this.put(node, word, target)
    return target
  }

  private newNode(): number {
    const node = this.size
    this.size += 1
    if (node === this.goesOn.length) {
      this.goesOn = longer(this.goesOn, new Uint8Array(node * 2))
      this.firstClass = longer(this.firstClass, new Int32Array(node * 2).fill(NO_CLASS))
    }
    return node
  }

  private put(node: number, word: number, target: number): void {
    const { entries } = this
    const mask = entries.length - 1
    let at = placeOf(node, word) & mask
    while (entries[at] !== NONE) at = (at + ENTRY) & mask
    entries[at] = node
    entries[at + 1] = word
    entries[at + 2] = target
  }

  private grow(): void {
    const { entries } = this
    this.entries = new Int32Array(entries.length * 2)
    for (let at = 0; at < entries.length; at += ENTRY)
      if (entries[at] !== NONE) this.put(entries[at] ?? 0, entries[at + 1] ?? 0, entries[at + 2] ?? 0)
  }
}

function placeOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) * ENTRY
}

function longer<List extends Int32Array | Uint8Array>(list: List, empty: List): List {
  empty.set(list)
  return empty
}
