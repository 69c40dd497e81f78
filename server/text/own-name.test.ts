import { describe, expect, test } from 'vitest'
import { findAnsweredName, findOwnNames, readCustomerName } from './own-name'

describe('the names that the writer gives', () => {
  test.each<[string, string[]]>([
    ['Hello, my name is Anna Berg and I lost my key.', ['Anna Berg']],
    ['my name is anna and it is broken', ['anna']],
    ["My name's Anna. My order is late.", ['Anna']],
    ['My name is Xyndra, hello.', ['Xyndra']],
    ["Hi, I'm Anna.", ['Anna']],
    ['This is Anna from next door', ['Anna']],
    ['Name: Anna Berg\nOrder: 5', ['Anna Berg']],
    ['It is late.\n\nKind regards,\nAnna Berg', ['Anna Berg']],
    ['It is late.\nThanks\nAnna', ['Anna']],
    ['It is late. Kind regards, Anna', ['Anna']],
    ['It is late.\n\nMany thanks in advance!\n\n- Anna Berg\n+44 555 0100', ['Anna Berg']],
  ])('%j: %j', (text, expected) => {
    const found = findOwnNames(text)
    expect(found.map(({ name }) => name.written)).toEqual(expected)
    for (const { start, end, name } of found) expect(text.slice(start, end)).toBe(name.written)
  })

  test.each([
    '',
    "I'm Disappointed.",
    'I am Very sorry to hear that.',
    'That works.\nThanks Tom',
    'That works. Thanks, Tom.',
    'Thanks,\nPlease Help',
    'Thanks,\nSent from my iPhone',
    'Regards,\nAnna Foods Ltd',
    'Regards,\nThe Support Team',
    'My name is not important',
    'His name is Tom.',
    "My mother's maiden name is Anna.",
    'See below.\n---------- Forwarded message ----------\nIt is late.\nRegards,\nAnna',
    'From: Shop\nIt is late.\nRegards,\nAnna',
  ])('none in %j', (text) => {
    expect(findOwnNames(text)).toEqual([])
  })

  test('a hostile text costs milliseconds', () => {
    const started = performance.now()
    for (const part of [
      'my name is ',
      'My name is Anna ',
      'Regards,\n',
      'thanks ',
      '\nName: Anna',
      'Anna Berg ',
      '\n \n',
    ])
      findOwnNames(part.repeat(100_000 / part.length))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('the name that was asked for', () => {
  test.each([
    ['May I have your name, please?', 'Anna Berg', 'Anna Berg'],
    ['What is your full name?', 'anna berg', 'anna berg'],
    ['May I have your name?', "Sure, it's Anna.", 'Anna'],
    ['Your name please', 'Anna here', 'Anna'],
  ])('%j %j', (asked, answer, expected) => {
    expect(findAnsweredName(asked, answer)?.name.written).toBe(expected)
  })
  test.each([
    ['May I have your name?', 'Sure'],
    ['May I have your name?', 'Why?'],
    ['May I have your name?', 'It was Anna who sent me here and I never got an answer from you.'],
    ['What is your user name?', 'Anna'],
    ['Which colour?', 'Amber'],
    ['May I have your name?', ''],
  ])('none: %j %j', (asked, answer) => {
    expect(findAnsweredName(asked, answer)).toBeNull()
  })
})

test.each([
  ['Anna Berg', 'Anna Berg'],
  ['Berg, Anna', 'Berg, Anna'],
  ['Anna Berg <a.berg@shop.example>', 'Anna Berg'],
  ['anna@shop.example', null],
  ['C-1002', null],
  ['Customer 4', null],
  ['Green Valley', null],
  ['Anna Foods Ltd', null],
  ['Customer Anna', null],
  ['', null],
])('the export names %j: %j', (given, expected) => {
  expect(readCustomerName(given)?.written ?? null).toBe(expected)
})
