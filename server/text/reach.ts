import { endsSentence, isMark, SENTENCE_END, type Words } from './words'

/** Which clause and sentence each word belongs to, and how many words (no marks) stand before it; with one place more. */
export interface Reach {
  clause: Int32Array
  sentence: Int32Array
  words: Int32Array
}

/** Room to be measured into again and again. */
export function createReach(): Reach {
  return roomFor(256)
}

function roomFor(size: number): Reach {
  return { clause: new Int32Array(size), sentence: new Int32Array(size), words: new Int32Array(size) }
}

/** Measures the words of a text. `breaks` are the words at which a clause begins, in order. */
export function measureReach({ size, ids }: Words, breaks: readonly (readonly [number, number])[], reach: Reach): void {
  if (size >= reach.words.length) Object.assign(reach, roomFor(size * 2))
  let clause = 0
  let sentence = 0
  let words = 0
  let nextBreak = 0
  for (let at = 0; at <= size; at++) {
    if (breaks[nextBreak]?.[0] === at) {
      clause += 1
      while (breaks[nextBreak]?.[0] === at) nextBreak += 1
    }
    reach.clause[at] = clause
    reach.sentence[at] = sentence
    reach.words[at] = words
    const id = at < size ? (ids[at] ?? 0) : SENTENCE_END
    if (endsSentence(id)) {
      sentence += 1
      clause += 1
    }
    if (!isMark(id)) words += 1
  }
}
