const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'
const SHORT = /^[A-Za-z0-9]{15}$/

/**
 * The long form of a Salesforce id, which does not depend on upper and lower case: three letters behind the fifteen tell
 * for each five which are capitals. Anything else comes back as it is, null as null.
 */
export function salesforceId(id: string | null): string | null {
  if (id === null || !SHORT.test(id) || !/[A-Za-z]/.test(id) || !/[0-9]/.test(id)) return id
  return id + [0, 5, 10].map((at) => ALPHABET[capitals(id.slice(at, at + 5))] ?? '').join('')
}

function capitals(five: string): number {
  return [...five].reduce((sum, letter, at) => sum + (letter >= 'A' && letter <= 'Z' ? 2 ** at : 0), 0)
}
