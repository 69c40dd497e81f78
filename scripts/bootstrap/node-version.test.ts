import { describe, expect, it } from 'vitest'
import { checkNodeVersion } from './node-version.mjs'

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.11.1'])('%s is used without a word', (version) => {
    expect(checkNodeVersion(version)).toEqual({ usable: true, sentence: null })
  })

  it.each(['16.20.0', '18.20.4', '20.18.1', '22.11.0'])('%s is refused in one sentence', (version) => {
    const { usable, sentence } = checkNodeVersion(version)
    expect(usable).toBe(false)
    expect(sentence).toContain(`this is Node ${version}`)
  })

  it.each(['21.7.0', '23.1.0', '25.0.0', '30.2.0'])('%s is used, and said to be untested', (version) => {
    const { usable, sentence } = checkNodeVersion(version)
    expect(usable).toBe(true)
    expect(sentence).toContain('tested on Node 20, 22 and 24')
  })
})
