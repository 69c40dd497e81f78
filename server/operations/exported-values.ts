/** Milliseconds as exports tell them: seconds with up to three decimals (rulings.md 37). */
export function seconds(ms: number | null): number | null {
  return ms === null ? null : ms / 1000
}

/** An instant in UTC milliseconds as ISO. */
export function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

/** What the database keeps as 1 and 0. */
export function truth(flag: number | null): boolean | null {
  return flag === null ? null : flag === 1
}
