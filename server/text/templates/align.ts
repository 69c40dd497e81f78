import { MOST_WORDS } from './group-texts'

/**
 * Two lists of words laid side by side: `size` pairs of equal words in order, pair n being word inFirst[n] of the first
 * and inSecond[n] of the second; the most pairs that there can be (longest common subsequence, method.md 5.1 stage 10).
 */
export interface Alignment {
  size: number
  inFirst: Int32Array
  inSecond: Int32Array
}

const table = new Uint16Array((MOST_WORDS + 1) ** 2)

export function createAlignment(): Alignment {
  return { size: 0, inFirst: new Int32Array(MOST_WORDS), inSecond: new Int32Array(MOST_WORDS) }
}

/** Aligns at most 512 words of each list; equal beginnings and ends are paired without search. */
export function align(
  first: Int32Array,
  firstSize: number,
  second: Int32Array,
  secondSize: number,
  into: Alignment,
): void {
  const { inFirst, inSecond } = into
  const shorter = Math.min(firstSize, secondSize)
  let head = 0
  while (head < shorter && first[head] === second[head]) head++
  let tail = 0
  while (tail < shorter - head && first[firstSize - 1 - tail] === second[secondSize - 1 - tail]) tail++
  let size = 0
  for (let n = 0; n < head; n++) {
    inFirst[size] = n
    inSecond[size++] = n
  }
  const rows = firstSize - head - tail
  const columns = secondSize - head - tail
  const width = columns + 1
  if (rows > 0 && columns > 0) {
    fill(first, second, head, rows, columns)
    let row = 0
    let column = 0
    while (row < rows && column < columns) {
      const here = table[row * width + column] ?? 0
      if (here === 0) break
      if (first[head + row] === second[head + column]) {
        inFirst[size] = head + row++
        inSecond[size++] = head + column++
      } else if ((table[(row + 1) * width + column] ?? 0) >= (table[row * width + column + 1] ?? 0)) row++
      else column++
    }
  }
  for (let n = tail; n > 0; n--) {
    inFirst[size] = firstSize - n
    inSecond[size++] = secondSize - n
  }
  into.size = size
}

/** table[r][c]: the most pairs from row r and column c on. */
function fill(first: Int32Array, second: Int32Array, head: number, rows: number, columns: number): void {
  const width = columns + 1
  table.fill(0, rows * width, rows * width + width)
  for (let row = rows - 1; row >= 0; row--) {
    const word = first[head + row]
    const here = row * width
    const below = here + width
    let right = 0
    table[here + columns] = 0
    for (let column = columns - 1; column >= 0; column--) {
      let best = table[below + column] ?? 0
      if (word === second[head + column]) best = (table[below + column + 1] ?? 0) + 1
      else if (right > best) best = right
      table[here + column] = best
      right = best
    }
  }
}

/** The longest run of neighbours in both lists. */
export function longestRun({ size, inFirst, inSecond }: Alignment): number {
  let longest = 0
  let run = 0
  for (let n = 0; n < size; n++) {
    const goesOn = n > 0 && inFirst[n] === (inFirst[n - 1] ?? 0) + 1 && inSecond[n] === (inSecond[n - 1] ?? 0) + 1
    run = goesOn ? run + 1 : 1
    if (run > longest) longest = run
  }
  return longest
}

/** How many gaps hold other words on either side: "day" against "time". */
export function substitutions({ size, inFirst, inSecond }: Alignment, firstSize: number, secondSize: number): number {
  let count = 0
  let [first, second] = [0, 0]
  for (let n = 0; n <= size; n++) {
    const nextFirst = n < size ? (inFirst[n] ?? 0) : firstSize
    const nextSecond = n < size ? (inSecond[n] ?? 0) : secondSize
    if (nextFirst > first && nextSecond > second) count++
    first = nextFirst + 1
    second = nextSecond + 1
  }
  return count
}

/** At how many places one of the two has words that the other has not. */
export function gaps({ size, inFirst, inSecond }: Alignment, firstSize: number, secondSize: number): number {
  let count = 0
  let [first, second] = [0, 0]
  for (let n = 0; n <= size; n++) {
    const nextFirst = n < size ? (inFirst[n] ?? 0) : firstSize
    const nextSecond = n < size ? (inSecond[n] ?? 0) : secondSize
    if (nextFirst > first || nextSecond > second) count++
    first = nextFirst + 1
    second = nextSecond + 1
  }
  return count
}
