import { describe, expect, it } from 'vitest'
import { nextTheme, parseTheme, THEMES } from './theme'

describe('the theme', () => {
  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['system', 'system'],
    [undefined, 'system'],
    ['"><script>', 'system'],
  ])('of a cookie that says %s is %s', (cookie, theme) => {
    expect(parseTheme(cookie)).toBe(theme)
  })

  it('comes round to where it began', () => {
    for (const theme of THEMES) expect(nextTheme(nextTheme(nextTheme(theme)))).toBe(theme)
  })
})
