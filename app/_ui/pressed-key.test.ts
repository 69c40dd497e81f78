import { describe, expect, it } from 'vitest'
import { pressedKey } from './pressed-key'

const held = { ctrlKey: false, metaKey: false, altKey: false }

describe('the key that was pressed', () => {
  it.each([
    ['j', 'KeyJ', 'j'],
    ['J', 'KeyJ', 'j'],
    ['?', 'Slash', '?'],
    ['?', 'Minus', '?'],
    ['/', 'Digit7', '/'],
    ['w', 'KeyZ', 'w'],
    ['о', 'KeyJ', 'j'],
    ['ξ', 'KeyJ', 'j'],
    ['é', 'Digit2', 'é'],
    ['Escape', 'Escape', 'escape'],
    ['Enter', 'NumpadEnter', 'enter'],
    ['Dead', 'KeyJ', 'dead'],
  ])('%s at the place of %s is %s', (key, code, name) => {
    expect(pressedKey({ ...held, key, code }, false)).toBe(name)
  })

  it.each([
    ['Ctrl', false, 'mod+k'],
    ['Ctrl', true, null],
    ['⌘', false, null],
    ['⌘', true, 'mod+k'],
    ['Alt', false, null],
    ['Alt', true, null],
  ] as const)('k with %s, on a Mac: %s, is %s', (modifier, isMac, name) => {
    const press = {
      key: 'k',
      code: 'KeyK',
      ctrlKey: modifier === 'Ctrl',
      metaKey: modifier === '⌘',
      altKey: modifier === 'Alt',
    }
    expect(pressedKey(press, isMac)).toBe(name)
  })
})
