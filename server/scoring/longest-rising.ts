/** The places of a longest run of rising numbers, the earliest where several are as long; none of none. */
export function longestRising(numbers: readonly number[]): Set<number> {
  const runs: number[][] = []
  let longest: number[] = []
  numbers.forEach((number, index) => {
    let best: number[] = []
    for (let earlier = 0; earlier < index; earlier += 1) {
      const run = runs[earlier] ?? []
      if ((numbers[earlier] ?? 0) < number && run.length > best.length) best = run
    }
    const own = [...best, index]
    runs.push(own)
    if (own.length > longest.length) longest = own
  })
  return new Set(longest)
}
