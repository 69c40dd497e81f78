/** Letters that have no accent to take off. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const LONGEST_NAME = 200

/**
 * The words of a name in the form in which spellings are compared: lower case, without accents and punctuation, the name
 * before the comma last ("Klein, Anna"). Empty for a name without letters or digits.
 */
export function foldedWords(name: string): string[] {
  const [family = '', ...given] = withoutAddressBehind(name).slice(0, LONGEST_NAME).split(',')
  const inOrder = given.length === 1 ? `${given[0]} ${family}` : [family, ...given].join(' ')
  return inOrder
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** "Anna Klein <anna.klein@example.com>" is a name with an address behind it, "anna.klein@example.com" an address. */
export function isAddress(name: string): boolean {
  return withoutAddressBehind(name).includes('@')
}

function withoutAddressBehind(name: string): string {
  const bracket = name.indexOf('<')
  return bracket > 0 && name.trimEnd().endsWith('>') ? name.slice(0, bracket) : name
}

/**
 * How a full name can be spelled otherwise: parts in any order as in "anna.klein", letters run together, one part
 * shortened. None for names with digits ("Agent 12"): those name seats, not people.
 */
export function fullNameForms(words: readonly string[]): Set<string> {
  if (words.some((word) => /\p{N}/u.test(word))) return new Set()
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  return new Set([
    `parts ${[...words].sort().join(' ')}`,
    `ends ${[first, last].sort().join(' ')}`,
    `letters ${words.join('')}`,
    `letters ${first}${last}`,
    `letters ${last}${first}`,
    `initial ${first.charAt(0)} ${last}`,
    `initial ${last.charAt(0)} ${first}`,
    `run ${first.charAt(0)}${last}`,
    `run ${first}${last.charAt(0)}`,
  ])
}

/** "Anna K.", "K. Anna", "A. Klein"; null where not exactly one of two words is an initial. */
export function initialForm(words: readonly string[]): string | null {
  const [one, other] = words
  if (one === undefined || other === undefined || words.length !== 2) return null
  if ((one.length === 1) === (other.length === 1) || /\p{N}/u.test(one + other)) return null
  return one.length === 1 ? `initial ${one} ${other}` : `initial ${other} ${one}`
}

/** What an address may spell, the surest first: anna.klein@, annaklein@, a.klein@ or anna.k@, aklein@ or annak@. */
export function addressForms(address: string): string[] {
  const local = address.trim().split('@', 1)[0]?.split('+', 1)[0] ?? ''
  const words = foldedWords(local.replace(/[,_]/g, '.'))
  const initial = initialForm(words)
  const parts = [...words].sort().join(' ')
  if (words.length > 1) return [`parts ${parts}`, `ends ${parts}`, ...(initial === null ? [] : [initial])]
  return words.flatMap((word) => [`letters ${word}`, `run ${word}`])
}
