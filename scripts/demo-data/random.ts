/** A seeded source of chance (sfc32). The same seed and path give the same sequence on every machine. */
export interface Random {
  /** A number in [0, 1). */
  unit(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Draws by weight; weights need not sum to 1. */
  weighted<T>(list: readonly T[], weightOf: (entry: T) => number): T
  shuffle<T>(list: readonly T[]): T[]
}

export type Path = readonly (string | number)[]

/** A 32-bit mix of a seed and the names on the way to where chance is needed. */
export function hashPath(seed: number, path: Path): number {
  let hash = (seed ^ 0x9e3779b9) >>> 0
  for (const step of path) {
    const word = `${step}/`
    for (let i = 0; i < word.length; i++) {
      hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0
      hash = (hash ^ (hash >>> 15)) >>> 0
    }
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

export function createRandom(seed: number, ...path: Path): Random {
  let a = hashPath(seed, path)
  let b = hashPath(seed + 1, path)
  let c = hashPath(seed + 2, path)
  let counter = 1

  function bits(): number {
    const sum = (((a + b) >>> 0) + counter) >>> 0
    counter = (counter + 1) >>> 0
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + (c << 3)) >>> 0
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0
    return sum
  }
  for (let i = 0; i < 12; i++) bits()

  const unit = () => bits() / 4294967296
  const whole = (from: number, to: number) => from + Math.floor(unit() * (to - from + 1))

  function pick<T>(list: readonly T[]): T {
    return at(list, Math.floor(unit() * list.length))
  }

  function weighted<T>(list: readonly T[], weightOf: (entry: T) => number): T {
    return chooseByShare(list, weightOf, unit())
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const keyed = list.map((entry) => ({ entry, key: bits() }))
    keyed.sort((x, y) => x.key - y.key)
    return keyed.map((k) => k.entry)
  }

  return { unit, whole, chance: (probability) => unit() < probability, pick, weighted, shuffle }
}

/** The entry at the place `u` (in [0, 1)) of the list laid out by weight. */
export function chooseByShare<T>(list: readonly T[], weightOf: (entry: T) => number, u: number): T {
  const total = list.reduce((sum, entry) => sum + weightOf(entry), 0)
  let rest = u * total
  for (const entry of list) {
    rest -= weightOf(entry)
    if (rest < 0) return entry
  }
  return at(list, list.length - 1)
}

/** Like `list[index]`, but an index outside the list is a bug and throws. */
export function at<T>(list: readonly T[], index: number): T {
  const entry = list[index]
  if (entry === undefined) throw new Error(`No entry ${index} in a list of ${list.length}.`)
  return entry
}
