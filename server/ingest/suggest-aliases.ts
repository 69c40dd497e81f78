import { addressForms, foldedWords, fullNameForms, initialForm, isAddress } from './name-forms'

/**
 * Names of one vendor that may be one person, for somebody to confirm: equal but for case, accents, blanks, punctuation
 * or order ("Klein, Anna"); an address that spells a name (anna.klein@, aklein@); a name with an initial ("Anna K.").
 * An address or a name with an initial that fits several full names is left alone, and two full names that differ are
 * never put together. Groups have at least two names; sorted by vendor (none first), then by name, code unit by code unit.
 */
export function suggestAliases(
  agents: readonly { vendor: string | null; name: string }[],
): { vendor: string | null; names: string[] }[] {
  const namesByVendor = new Map<string | null, Set<string>>()
  for (const { vendor, name } of agents) {
    const names = namesByVendor.get(vendor) ?? new Set()
    namesByVendor.set(vendor, names.add(name))
  }
  return [...namesByVendor]
    .sort(([a], [b]) => compare(a ?? '', b ?? ''))
    .flatMap(([vendor, names]) => groupNames([...names].sort(compare)).map((group) => ({ vendor, names: group })))
}

/** A person as far as names tell: spellings of one full name, and what else fits only that one. */
interface Person {
  words: readonly string[]
  names: string[]
}

function groupNames(names: readonly string[]): string[][] {
  const people = new Map<string, Person>()
  const leftOver: string[] = []
  for (const name of names) {
    const words = foldedWords(name)
    if (words.length === 0) continue
    const isFull = !isAddress(name) && words.length > 1 && words.every((word) => word.length > 1)
    if (!isFull) leftOver.push(name)
    else put(people, sorted(words), words, name)
  }
  joinWrittenTogether(people)

  const peopleByForm = new Map<string, Set<Person>>()
  for (const person of people.values()) {
    for (const form of fullNameForms(person.words)) {
      peopleByForm.set(form, (peopleByForm.get(form) ?? new Set()).add(person))
    }
  }
  const others = new Map<string, Person>()
  for (const name of leftOver) {
    const person = personOf(name, peopleByForm)
    if (person !== null) person.names.push(name)
    else put(others, isAddress(name) ? name.trim().toLowerCase() : sorted(foldedWords(name)), [], name)
  }
  return [...people.values(), ...others.values()]
    .map((person) => person.names.sort(compare))
    .filter((group) => group.length > 1)
    .sort((a, b) => compare(a[0] ?? '', b[0] ?? ''))
}

/** "MaryAnn Lee" is "Mary Ann Lee"; "Ann Aklein" is not "Anna Klein". */
function joinWrittenTogether(people: Map<string, Person>): void {
  const byLetters = new Map<string, Person[]>()
  for (const person of people.values()) {
    const letters = person.words.join('')
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), person])
  }
  for (const [key, person] of people) {
    const alike = byLetters.get(person.words.join('')) ?? []
    const [other] = alike.filter(({ words }) => words.length !== person.words.length)
    if (alike.length !== 2 || other === undefined || person.words.length > other.words.length) continue
    other.names.push(...person.names)
    people.delete(key)
  }
}

/** The one person a name without all its parts fits; null where it fits none or several. */
function personOf(name: string, peopleByForm: ReadonlyMap<string, ReadonlySet<Person>>): Person | null {
  const forms = isAddress(name) ? addressForms(name) : [initialForm(foldedWords(name))]
  for (const form of forms) {
    const fitting = form === null ? undefined : peopleByForm.get(form)
    if (fitting === undefined) continue
    const [person] = fitting
    return fitting.size === 1 && person !== undefined ? person : null
  }
  return null
}

function sorted(words: readonly string[]): string {
  return [...words].sort(compare).join(' ')
}

function put(people: Map<string, Person>, key: string, words: readonly string[], name: string): void {
  const person = people.get(key)
  if (person === undefined) people.set(key, { words, names: [name] })
  else person.names.push(name)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
