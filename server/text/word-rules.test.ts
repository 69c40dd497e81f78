import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileWordRules, type WordRules } from './word-rules'

const classes = {
  CANNOT: ["can't", 'cannot', 'not able to', 'unable to'],
  TRANSFER: ['transfer', 'put you through'],
  SENIOR: ['manager', 'supervisor', 'team lead'],
  BREAK: ['but', 'until'],
}

const find = (rules: WordRules['rules'], rest: Partial<WordRules> = {}) => {
  const look = compileWordRules({ classes, rules, ...rest })
  return (text: string) => {
    const found = look(text)
    return found === null ? null : text.slice(found.start, found.end)
  }
}

describe('steps', () => {
  const cannot = find({ cannot: ['CANNOT [2] TRANSFER [4] SENIOR'] })
  test.each([
    ['Sorry, I can’t put you through to a manager.', 'can’t put you through to a manager'],
    ['I CANT transfer you to the team lead', 'CANT transfer you to the team lead'],
    ['I am unable to just now transfer you to a supervisor', 'unable to just now transfer you to a supervisor'],
    ['I am unable to do this just now transfer you to a supervisor', null],
    ['I cannot do it but transfer you to a supervisor', null],
    ['I cannot. Transfer you to a supervisor?', null],
    ['transfer you to a manager? I cannot', null],
    ['', null],
  ])('%j: %j', (text, words) => {
    expect(cannot(text)).toBe(words)
  })
})

test('a gap over clauses, and over sentences, is said so', () => {
  expect(find({ any: ['CANNOT <5> SENIOR'] })('I cannot, but the manager can')).toBe('cannot, but the manager')
  expect(find({ any: ['SENIOR {3} CANNOT'] })('You want a manager? I cannot.')).toBe('manager? I cannot')
  expect(find({ any: ['SENIOR <3> CANNOT'] })('You want a manager? I cannot.')).toBeNull()
})

test('beginning, end and single words may be named', () => {
  const look = find({ alone: ['^ SENIOR [1] please|now $'] })
  expect(look('Hello. Manager, please!')).toBe('Manager, please')
  expect(look('The manager please me')).toBeNull()
})

test('what must not follow takes a way back', () => {
  const look = find({ cannot: ['CANNOT [2] TRANSFER [4] ~until'] })
  expect(find({ cannot: ['CANNOT [2] TRANSFER <6> ~until'] })('I cannot transfer you until nine')).toBeNull()
  expect(look('I cannot transfer you')).toBe('cannot transfer')
})

test('masked phrases belong to no class', () => {
  const look = find({ any: ['SENIOR'] }, { masks: ['password manager'] })
  expect(look('my password manager is broken')).toBeNull()
  expect(look('my manager is away')).toBe('manager')
})

test('what stands in the same sentence takes a match back', () => {
  const look = find({ cannot: ['CANNOT [2] TRANSFER'] }, { unless: ['until <6> number'] })
  expect(look('I cannot transfer you until I have your number.')).toBeNull()
  expect(look('I cannot transfer you. Wait until I have your number.')).toBe('cannot transfer')
})

test('a rule that cannot be read, or names no class, is refused', () => {
  expect(() => find({ bad: ['NOBODY'] })).toThrow('names the class NOBODY')
  expect(() => find({ bad: ['~SENIOR'] })).toThrow('must begin with words')
})

test('what is found lies within the text, whatever it is', () => {
  const look = compileWordRules({ classes, rules: { any: ['CANNOT {5} SENIOR', '^ SENIOR', 'SENIOR $'] } })
  const part = fc.constantFrom('cannot ', 'manager', '. ', '? ', 'x ', '\n> ', "can't ", '😀', 'team lead ')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const found = look(text)
      if (found === null) return
      expect(found.start).toBeGreaterThanOrEqual(0)
      expect(found.end).toBeLessThanOrEqual(text.length)
      expect(found.end).toBeGreaterThan(found.start)
    }),
  )
})

test.each(['cannot ', 'manager ', 'cannot manager ', 'a', '. ', 'not able to '])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const look = compileWordRules({
      classes,
      rules: { any: ['CANNOT [8] TRANSFER [8] SENIOR', 'SENIOR <8> CANNOT <8> TRANSFER'] },
    })
    const started = performance.now()
    look(part.repeat(Math.floor(100_000 / part.length)))
    expect(performance.now() - started).toBeLessThan(500)
  },
)
