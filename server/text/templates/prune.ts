import { type Groups, MOST_WORDS } from './group-texts'
import { TwiceFilter } from './twice-filter'
import { mix } from './word-hash'

const RUN = 4
const SAMPLED = 4
const FEWEST_WORDS = 16
const LEAST_SHARED = 0.3

/**
 * Says 1 of each group that may resemble another: three in ten of its runs of four words stand in another text too
 * (method.md 5.1 stages 5 and 6); 0 of what nobody else writes. Of all runs every fourth is looked at, the same ones in
 * every text. Shorter texts always may.
 */
export function pruneGroups(groups: Groups): Uint8Array {
  const { size, offsets } = groups
  const filter = new TwiceFilter((offsets[size] ?? 0) / SAMPLED)
  const words = new Int32Array(MOST_WORDS)
  const runs = new Int32Array(MOST_WORDS)
  const mayResemble = new Uint8Array(size)
  for (let group = 0; group < size; group++) {
    const count = sampleRuns(words, groups.copyWords(group, words), runs)
    for (let n = 0; n < count; n++) filter.see(runs[n] ?? 0)
  }
  for (let group = 0; group < size; group++) {
    const length = groups.copyWords(group, words)
    const count = length < FEWEST_WORDS ? 0 : sampleRuns(words, length, runs)
    let shared = 0
    for (let n = 0; n < count; n++) if (filter.isTwice(runs[n] ?? 0)) shared++
    if (shared >= LEAST_SHARED * count) mayResemble[group] = 1
  }
  return mayResemble
}

function sampleRuns(words: Int32Array, size: number, runs: Int32Array): number {
  let count = 0
  for (let n = 0; n + RUN <= size; n++) {
    let hash = words[n] ?? 0
    for (let next = n + 1; next < n + RUN; next++) hash = Math.imul(hash, 0x2c1b3c6d) + (words[next] ?? 0)
    const run = mix(hash)
    if (run % SAMPLED === 0) runs[count++] = run >> 2
  }
  return count
}
