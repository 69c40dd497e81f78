import { describe, expect, it } from 'vitest'
import { shortReason } from './short-reason'

describe('a reason', () => {
  it('stays as it is where it is short', () => {
    expect(shortReason('“x” is no role.')).toBe('“x” is no role.')
  })

  it('quotes the beginning of a huge cell only, and keeps its sentence', () => {
    expect(shortReason(`“${'x'.repeat(100_000)}” is no role.`)).toBe(`“${'x'.repeat(80)}…” is no role.`)
  })

  it('is short and whole characters whatever it quotes', () => {
    for (const piece of ['“', '”', '🙂', '“🙂', 'x'])
      for (const before of ['', 'a', '“', '“a']) {
        const short = shortReason(before + piece.repeat(100_000))
        expect(short.length).toBeLessThan(900)
        expect(Buffer.from(short).toString()).toBe(short)
      }
  })
})
