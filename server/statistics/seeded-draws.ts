import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { normalQuantile } from './normal'

/** A source of chance that gives the same draws on every machine. */
export interface Draws {
  /** Above 0 and below 1. */
  unit(): number
  /** Of a gamma distribution of scale 1, by Marsaglia and Tsang (2000); a shape of 0 gives 0. */
  gamma(shape: number): number
  /** Of a beta distribution with both parameters above 0. */
  beta(a: number, b: number): number
}

/**
 * The draws of one stream of a seed. Streams do not depend on each other: give each agent one of its own, and who else is drawn for,
 * and in which order, changes nothing. The generator is sfc32 (Doty-Humphrey), started from a digest of seed and stream.
 */
export function seededDraws(seed: number, stream: string): Draws {
  const start = new DataView(sha256(utf8ToBytes(`${seed}/${stream}`)).buffer)
  let [a, b, c] = [start.getInt32(0), start.getInt32(4), start.getInt32(8)]
  let counter = 1

  function bits(): number {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  const unit = () => (bits() + 0.5) / 2 ** 32

  function gamma(shape: number): number {
    if (shape === 0) return 0
    if (shape < 1) return gamma(shape + 1) * unit() ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const z = normalQuantile(unit())
      const v = (1 + z / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(unit()) < z ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v
    }
  }

  function beta(a: number, b: number): number {
    const first = gamma(a)
    return first / (first + gamma(b))
  }

  return { unit, gamma, beta }
}
