import { FIGURE_KINDS } from './figure-words'
import { nameWords } from './name-words'
import { wordId } from './words'

const NONE = 0
const KINDS: ReadonlySet<string> = new Set([...FIGURE_KINDS.flat(), ...nameWords])

/**
 * Phrases as words in a row: node 0 is nothing, and from each node the next word leads on to another. A table of
 * (node, word) pairs, since walks over it are the most frequent thing that listening does.
 */
export class PhraseTree {
  /** By node: the classes of the phrase that ends there. */
  readonly classes: number[][] = [[]]
  /** By node: whether a phrase goes on behind it. */
  readonly goesOn: boolean[] = [false]
  private roots = new Int32Array(1024)
  private nodes = new Int32Array(1024)
  private words = new Int32Array(1024)
  private targets = new Int32Array(1024)
  private edges = 0

  /** Adds a phrase of a class: words with blanks between, in any case; apostrophes do not count. */
  learn(phrase: string, classId: number): void {
    const [first = '', ...rest] = phrase.toLowerCase().replace(/['’]/g, '').split(/\s+/)
    if (rest.some((word) => KINDS.has(word)))
      throw new Error(`In "${phrase}" a figure or name stands behind another word, where it is not looked for.`)
    let node = this.rootFor(wordId(first))
    for (const word of rest) node = this.nextFor(node, wordId(word))
    const known = this.classes[node]
    if (known !== undefined && !known.includes(classId)) known.push(classId)
  }

  /** The node of phrases that begin with a word; 0 where there are none. */
  root(word: number): number {
    return word < this.roots.length ? (this.roots[word] ?? NONE) : NONE
  }

  /** The node behind another by a word; 0 where no phrase goes on so. */
  next(node: number, word: number): number {
    const mask = this.nodes.length - 1
    for (let slot = slotOf(node, word) & mask; this.nodes[slot] !== NONE; slot = (slot + 1) & mask)
      if (this.nodes[slot] === node && this.words[slot] === word) return this.targets[slot] ?? NONE
    return NONE
  }

  private rootFor(word: number): number {
    if (word >= this.roots.length) {
      const longer = new Int32Array(word * 2)
      longer.set(this.roots)
      this.roots = longer
    }
    if (this.root(word) === NONE) this.roots[word] = this.newNode()
    return this.root(word)
  }

  private nextFor(node: number, word: number): number {
    const known = this.next(node, word)
    if (known !== NONE) return known
    this.edges += 1
    if (this.edges * 2 > this.nodes.length) this.grow()
    const target = this.newNode()
    this.goesOn[node] = true
    this.put(node, word, target)
    return target
  }

  private newNode(): number {
    this.goesOn.push(false)
    return this.classes.push([]) - 1
  }

  private put(node: number, word: number, target: number): void {
    const mask = this.nodes.length - 1
    let slot = slotOf(node, word) & mask
    while (this.nodes[slot] !== NONE) slot = (slot + 1) & mask
    this.nodes[slot] = node
    this.words[slot] = word
    this.targets[slot] = target
  }

  private grow(): void {
    const { nodes, words, targets } = this
    const room = nodes.length * 2
    this.nodes = new Int32Array(room)
    this.words = new Int32Array(room)
    this.targets = new Int32Array(room)
    for (let slot = 0; slot < nodes.length; slot++)
      if (nodes[slot] !== NONE) this.put(nodes[slot] ?? 0, words[slot] ?? 0, targets[slot] ?? 0)
  }
}

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
