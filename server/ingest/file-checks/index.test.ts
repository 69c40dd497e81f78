import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createFileChecks } from './index'
import { drawMany, message, NOTHING_KNOWN } from './testing'

describe('the checks on a file', () => {
  it('find nothing in an empty import', () => {
    expect(createFileChecks().findings(NOTHING_KNOWN)).toEqual([])
  })

  it('give the same findings however often they are asked', () => {
    const checks = createFileChecks()
    for (const one of drawMany(300, '02:00 agent: {{first_name}} cafÃ©\n02:05 customer: {{first_name}}'))
      checks.message(one)
    checks.fileEnd({ recordsRead: 65_535, tellsClosings: false })
    const found = checks.findings(NOTHING_KNOWN)
    expect(found.map(({ check }) => check)).toEqual([
      'reply_before_question',
      'night_peak',
      'row_limit',
      'damaged_characters',
      'placeholder_text',
    ])
    expect(checks.findings(NOTHING_KNOWN)).toEqual(found)
  })

  it('say each finding in one or two whole sentences, with at most five examples', () => {
    const checks = createFileChecks()
    for (const one of drawMany(300, '02:00 agent: {{first_name}} cafÃ©\n02:05 customer: {{first_name}}'))
      checks.message(one)
    for (const { words, examples } of checks.findings(NOTHING_KNOWN)) {
      expect(words).toMatch(/^[A-Z0-9].*\.$/)
      expect(words.match(/[.?] [A-Z]/g)?.length ?? 0).toBeLessThanOrEqual(2)
      expect(examples.length).toBeLessThanOrEqual(5)
    }
  })

  it('keep little of a hundred thousand conversations', () => {
    const checks = createFileChecks()
    const text = 'x'.repeat(2000)
    setFlagsFromString('--expose-gc')
    const collectGarbage: () => void = runInNewContext('gc')
    collectGarbage()
    const before = process.memoryUsage()
    for (let i = 0; i < 100_000; i++) {
      const id = `conversation-${i}`
      checks.message(message(id, 1_700_000_000_007 + i * 60_000, 'customer', `${text}${i}`))
      checks.message(message(id, 1_700_000_300_007 + i * 60_000, 'agent', `${text}${i}`))
      checks.known(id, i, i)
    }
    collectGarbage()
    const after = process.memoryUsage()
    expect(checks.findings(NOTHING_KNOWN).map(({ check }) => check)).toContain('no_unanswered')
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
    expect(grown).toBeLessThan(40_000_000)
  })
})
