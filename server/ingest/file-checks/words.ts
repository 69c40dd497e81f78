/** As many examples as a finding shows. */
export const EXAMPLES = 5

/** "1,204" */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "1 conversation", "1,204 conversations" */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${withCommas(count)} ${count === 1 ? one : several}`
}

/** "3 of 1,204 conversations" */
export function share(n: number, of: number, one: string, several = `${one}s`): string {
  return `${withCommas(n)} of ${counted(of, one, several)}`
}
