import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  booleanAt,
  htmlAt,
  inTimeOrder,
  isMostly,
  joinedAt,
  objectsAt,
  plainAt,
  saidIn,
  splitAddress,
  stringAt,
  timeAt,
  valueAt,
} from './json-values'

describe('values of untrusted JSON', () => {
  it.each([
    ['a word, trimmed', { a: ' x ' }, 'x'],
    ['a number as text', { a: 9100000000001 }, '9100000000001'],
    ['zero', { a: 0 }, '0'],
    ['a blank', { a: '  ' }, null],
    ['a yes', { a: true }, null],
    ['an object', { a: { b: 1 } }, null],
    ['a list', { a: ['x'] }, null],
    ['a number that JSON has rounded', { a: 2 ** 60 }, null],
    ['nothing', {}, null],
  ])('%s', (_what, object, expected) => {
    expect(stringAt(object, 'a')).toBe(expected)
  })

  it('what objects inherit is not there', () => {
    expect(valueAt({}, 'constructor', 'name')).toBeNull()
    expect(stringAt(JSON.parse('{"__proto__": {"a": "own"}}'), 'a')).toBeNull()
    expect(stringAt(JSON.parse('{"__proto__": {"a": "own"}}'), '__proto__', 'a')).toBe('own')
  })

  it.each([
    ['epoch seconds', 1_740_000_000, 1_740_000_000_000],
    ['with a fraction', 1_740_000_000.1239, 1_740_000_000_123],
    ['milliseconds', 1_740_000_000_123, 1_740_000_000_123],
    ['microseconds', 1_740_000_000_123_456, 1_740_000_000_123],
    ['as written', '2025-03-01T01:02:03.123456Z', '2025-03-01T01:02:03.123456Z'],
    ['a number that is no time stays for the rejection', 12, '12'],
    ['none', null, null],
  ])('times: %s', (_what, value, expected) => {
    expect(timeAt({ value }, 'value')).toBe(expected)
  })

  it('lists keep their objects, and join words or one key of objects', () => {
    expect(objectsAt({ a: [{ b: 1 }, 2, null, [3]] }, 'a')).toEqual([{ b: 1 }])
    expect(joinedAt({ a: ['x', 2, '', null, { name: 'y' }] }, ['a'], 'name')).toBe('x, 2, y')
    expect(joinedAt({ a: [] }, ['a'])).toBeNull()
  })

  it('nothing throws, whatever the types on the way', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.string(), { maxLength: 3 }), (root, path) => {
        for (const read of [stringAt, booleanAt, timeAt, objectsAt, plainAt]) read(root, ...path)
        joinedAt(root, path, 'name')
      }),
    )
  })
})

describe('what a message says', () => {
  it.each([
    [
      'the first body that says something',
      [htmlAt({ a: '<p>&nbsp;</p>' }, 'a'), plainAt({ b: 'Yes' }, 'b')],
      [],
      'Yes',
    ],
    ['HTML as it is', [htmlAt({ a: '<p>Yes</p>' }, 'a')], ['x.png'], '<p>Yes</p>'],
    ['attachments by name', [plainAt({}, 'a')], ['x.png', null], '[attachment: x.png] [attachment: file]'],
    ['a picture in HTML', [htmlAt({ a: '<p><img src="x"></p>' }, 'a')], [], '[attachment: image]'],
    ['words behind a tag that never ends', [htmlAt({ a: 'Yes <b' }, 'a')], [], 'Yes <b'],
  ])('%s', (_what, bodies, attachments, expected) => {
    expect(saidIn(bodies, attachments)?.text).toBe(expected)
  })

  it('neither text nor attachment is no message', () => {
    expect(saidIn([plainAt({ a: ' \n' }, 'a'), htmlAt({ a: '<div><br></div>' }, 'a')])).toBeNull()
  })

  it('a long run of brackets costs milliseconds', () => {
    expect(saidIn([htmlAt({ a: '<'.repeat(1_000_000) }, 'a')])).toBeNull()
  })
})

describe('addresses, order, majorities', () => {
  it.each([
    ['Ada Byron <ada@example.org>', 'Ada Byron', 'ada@example.org'],
    ['"Byron, Ada" <ada@example.org>', 'Byron, Ada', 'ada@example.org'],
    ['ada@example.org', null, 'ada@example.org'],
    ['Ada', 'Ada', null],
    [null, null, null],
  ])('%s', (written, name, address) => {
    expect(splitAddress(written)).toEqual({ name, address })
  })

  it('messages of equal times keep their order', () => {
    const at = (time: string, text: string) => ({ time, role: null, text })
    const sorted = inTimeOrder([at('2025-01-02', 'b'), at('2025-01-01', 'a'), at('2025-01-02', 'c')])
    expect(sorted.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })

  it('half is not most, and none of nothing is', () => {
    expect(isMostly([{ a: 1 }, {}], (object) => 'a' in object)).toBe(false)
    expect(isMostly([], () => true)).toBe(false)
  })
})
