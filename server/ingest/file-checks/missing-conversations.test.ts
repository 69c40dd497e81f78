import { describe, expect, it } from 'vitest'
import { findingsOf, NOTHING_KNOWN } from './testing'

describe('conversations that earlier exports had', () => {
  it('and this one has not are named, up to five', () => {
    const missing = ['7', '8', '9', '10', '11', '12']
    expect(
      findingsOf('missing_conversations', [], { before: { ...NOTHING_KNOWN, missing, missingOf: 4000 } }),
    ).toMatchObject([{ n: 6, of: 4000, examples: missing.slice(0, 5), words: /^6 of 4,000 conversations/ }])
  })

  it('are no finding where none is missing', () => {
    expect(findingsOf('missing_conversations', [], { before: { ...NOTHING_KNOWN, missingOf: 4000 } })).toEqual([])
  })
})
