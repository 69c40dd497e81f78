/** A way to put texts into groups: the name of each text's group, for comparison with templates. */
export type Grouping = (texts: readonly string[]) => number[]

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .split(/[^\p{L}#]+/u)
    .filter((word) => word !== '')

/** The same text once figures are masked. */
export const groupByExactText: Grouping = (texts) => {
  const groups = new Map<string, number>()
  return texts.map((text) => {
    const key = wordsOf(text).join(' ')
    const known = groups.get(key)
    if (known !== undefined) return known
    groups.set(key, groups.size)
    return groups.size - 1
  })
}

/** SimHash of 64 bits over words, the first text within three bits leading (Charikar 2002; Manku 2007). */
export const groupBySimHash: Grouping = (texts) => {
  const leaders: { halves: readonly [number, number]; group: number }[] = []
  const byBlock = new Map<number, number[]>()
  return texts.map((text) => {
    const halves = simHash(wordsOf(text))
    const blocks = [halves[0] & 0xffff, halves[0] >>> 16, halves[1] & 0xffff, halves[1] >>> 16]
    for (const [at, block] of blocks.entries())
      for (const place of byBlock.get(at * 65_536 + block) ?? []) {
        const leader = leaders[place]
        if (leader === undefined) continue
        if (ones(leader.halves[0] ^ halves[0]) + ones(leader.halves[1] ^ halves[1]) <= 3) return leader.group
      }
    leaders.push({ halves, group: leaders.length })
    for (const [at, block] of blocks.entries()) push(byBlock, at * 65_536 + block, leaders.length - 1)
    return leaders.length - 1
  })
}

function simHash(words: readonly string[]): [number, number] {
  const sums = new Int32Array(64)
  for (const word of words) {
    const hashes = [hashOf(word, 0x811c9dc5), hashOf(word, 0x1b873593)]
    for (let bit = 0; bit < 64; bit++)
      sums[bit] = (sums[bit] ?? 0) + (((hashes[bit >> 5] ?? 0) >>> (bit & 31)) & 1 ? 1 : -1)
  }
  const halves: [number, number] = [0, 0]
  for (let bit = 0; bit < 64; bit++) if ((sums[bit] ?? 0) > 0) halves[bit < 32 ? 0 : 1] |= 1 << (bit & 31)
  return halves
}

function hashOf(word: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

function ones(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

const LEAST_COSINE = 0.8
const MOST_CANDIDATES = 50

/** Sets of words weighed by how rare they are (TF-IDF), the first text with a cosine of 0.8 leading. */
export const groupByCosine: Grouping = (texts) => {
  const exact = groupByExactText(texts)
  const sets: string[][] = []
  texts.forEach((text, n) => {
    sets[exact[n] ?? 0] ??= [...new Set(wordsOf(text))]
  })
  const inTexts = new Map<string, number>()
  for (const set of sets) for (const word of set) inTexts.set(word, (inTexts.get(word) ?? 0) + 1)
  const weight = (word: string): number => Math.log(1 + sets.length / (inTexts.get(word) ?? 1)) ** 2
  const lengths = sets.map((set) => Math.sqrt(set.reduce((sum, word) => sum + weight(word), 0)))
  const byWord = new Map<string, number[]>()
  const leaders = sets.map((set, at) => {
    const rarest = [...set].sort((a, b) => weight(b) - weight(a))
    const candidates = new Set(rarest.slice(0, 6).flatMap((word) => (byWord.get(word) ?? []).slice(0, MOST_CANDIDATES)))
    const own = new Set(set)
    for (const other of candidates) {
      const common = (sets[other] ?? []).reduce((sum, word) => sum + (own.has(word) ? weight(word) : 0), 0)
      if (common >= LEAST_COSINE * (lengths[at] ?? 0) * (lengths[other] ?? 0)) return other
    }
    for (const word of set) push(byWord, word, at)
    return at
  })
  return exact.map((group) => leaders[group] ?? group)
}

function push<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}
