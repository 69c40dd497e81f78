import { describe, expect, it } from 'vitest'
import { looksSmartQuoted } from './smart-quotes'

describe('curly quotes that wrap cells', () => {
  it.each([
    ['around every name of the header', '“id”,“text”\n“1”,“hello, you”\n', true],
    ['of the German kind', '„id“;„text“\n„1“;„hallo“\n', true],
    ['around texts that a comma breaks apart', 'id,text\n1,“hello, you”\n2,“x, y, z”\n3,“well”\n', true],
    ['in a cell that is quoted as it should be', 'id,text\n1,"“hello, you”"\n2,"“x, y”"\n', false],
    ['around words of a text', 'id,text\n1,he said “hi” to me\n2,“well”\n', false],
    ['around words after a comma', 'Ann: hello\nBob: well, “that, then”, he said\nAnn: so, “yes, please”\n', false],
    ['in one broken row of many', `id,text\n1,“hello, you”\n${'2,fine\n'.repeat(20)}`, false],
    ['nowhere', 'id,text\n1,"a, b"\n2,c, d\n', false],
    ['in nothing', '', false],
  ])('%s', (_name, text, expected) => {
    expect(looksSmartQuoted(text)).toBe(expected)
  })
})
