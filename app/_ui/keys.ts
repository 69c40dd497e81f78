import { NAVIGATION_ENTRIES } from './navigation-entries'

const PLACES = ['Everywhere', 'Lists', 'A conversation', 'Go to a page'] as const
type Place = (typeof PLACES)[number]

interface Key {
  /** As `pressedKey` names it; two after one another with a space between: "g o". */
  pressed: string
  place: Place
  words: string
}

/** Every key that Yardstick hears, by what it does. */
export const KEYS = {
  palette: { pressed: 'mod+k', place: 'Everywhere', words: 'find a page, a scorecard or a filter' },
  sheet: { pressed: '?', place: 'Everywhere', words: 'show these keys' },
  search: { pressed: '/', place: 'Everywhere', words: 'search, where the page has a search box' },
  clear: { pressed: 'escape', place: 'Everywhere', words: 'clear all filters of the page; Back brings them back' },
  nextRow: { pressed: 'j', place: 'Lists', words: 'next' },
  previousRow: { pressed: 'k', place: 'Lists', words: 'previous' },
  openRow: { pressed: 'enter', place: 'Lists', words: 'opens' },
  leaveList: { pressed: 'escape', place: 'Lists', words: 'leave the list' },
  nextConversation: { pressed: 'j', place: 'A conversation', words: 'next' },
  previousConversation: { pressed: 'k', place: 'A conversation', words: 'previous' },
  evidence: { pressed: 'e', place: 'A conversation', words: 'next evidence' },
  flag: { pressed: 'f', place: 'A conversation', words: 'flag' },
} as const satisfies Record<string, Key>

export type KeyId = keyof typeof KEYS

const GO_KEYS: readonly Key[] = NAVIGATION_ENTRIES.map(({ letter, words }) => ({
  pressed: `g ${letter}`,
  place: 'Go to a page',
  words,
}))

/** The keys of each place, in the order in which they are shown. */
export const KEYS_BY_PLACE: readonly { place: Place; keys: readonly Key[] }[] = PLACES.map((place) => ({
  place,
  keys: [...Object.values(KEYS), ...GO_KEYS].filter((key) => key.place === place),
}))

/** Whether a key is a character alone, which speech input and a slip of the hand press easily (WCAG 2.1.4). */
export function isSingleKey(pressed: string): boolean {
  return pressed.split(' ').every((one) => [...one].length === 1)
}

const SHOWN: Readonly<Record<string, string>> = { 'mod+k': 'Ctrl K or ⌘ K', escape: 'Esc', enter: 'Enter' }

/** What stands on the keys: "Esc", "g", "Ctrl K or ⌘ K". */
export function shownKey(pressed: string): string {
  return SHOWN[pressed] ?? pressed
}
