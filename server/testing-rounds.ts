/**
 * How many rounds a long property runs: all of them in `npm test` and by itself, a third in the quick `npm run check`, which
 * must stay under a minute.
 */
export function rounds(all: number): number {
  return process.env.YARDSTICK_QUICK === '1' ? Math.ceil(all / 3) : all
}

/** As many of what a long test looks at one by one: all of it, or every third. */
export function sampled<Value>(all: readonly Value[]): readonly Value[] {
  return process.env.YARDSTICK_QUICK === '1' ? all.filter((_, index) => index % 3 === 0) : all
}
