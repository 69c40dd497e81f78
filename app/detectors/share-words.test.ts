import { expect, test } from 'vitest'
import { shareWords } from './share-words'

test('a share stands beside its n and its interval', () => {
  expect(shareWords({ right: 80, n: 84, interval: { low: 0.884, high: 0.981 } })).toMatch(
    /^95\.2\s%\sof\s84\s\(88\.4–98\.1\s%\)$/,
  )
})

test.each([[null], [{ right: 0, n: 0, interval: null }]])('%j is nothing to measure', (share) => {
  expect(shareWords(share)).toBe('–')
})
