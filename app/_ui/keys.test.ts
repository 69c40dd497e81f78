import { describe, expect, it } from 'vitest'
import { isSingleKey, KEYS_BY_PLACE, shownKey } from './keys'
import { NAVIGATION_ENTRIES } from './navigation-entries'

const all = KEYS_BY_PLACE.flatMap(({ keys }) => keys)

describe('the keys', () => {
  it('do one thing each in a place', () => {
    for (const { place, keys } of KEYS_BY_PLACE)
      expect(new Set(keys.map(({ pressed }) => pressed)).size, place).toBe(keys.length)
  })

  it('go to every page of the navigation', () => {
    const words = KEYS_BY_PLACE.find(({ place }) => place === 'Go to a page')?.keys.map((key) => key.words)
    expect(words).toEqual(NAVIGATION_ENTRIES.map((entry) => entry.words))
  })

  it('go to a page by a letter that does nothing by itself', () => {
    const alone = new Set(all.map(({ pressed }) => pressed))
    for (const { pressed } of all) for (const letter of pressed.split(' ').slice(1)) expect(alone).not.toContain(letter)
  })

  it.each([
    ['j', true],
    ['?', true],
    ['g o', true],
    ['mod+k', false],
    ['escape', false],
    ['enter', false],
  ])('%s is a character alone: %s', (pressed, isSingle) => expect(isSingleKey(pressed)).toBe(isSingle))

  it.each([
    ['mod+k', 'Ctrl K or ⌘ K'],
    ['escape', 'Esc'],
    ['enter', 'Enter'],
    ['j', 'j'],
  ])('%s is shown as %s', (pressed, shown) => expect(shownKey(pressed)).toBe(shown))
})
