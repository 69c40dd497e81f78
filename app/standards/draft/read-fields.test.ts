import { describe, expect, it } from 'vitest'
import {
  readCountFrom,
  readDay,
  readName,
  readPercent,
  readPoints,
  readPolicyTarget,
  readPolicyTargetOrNone,
  readSecondsOrZero,
  readTargetOrNone,
} from './read-fields'

const error = { error: expect.any(String) }

describe('an empty field', () => {
  it.each([
    [readTargetOrNone, null],
    [readPolicyTarget, undefined],
    [readPolicyTargetOrNone, undefined],
    [readSecondsOrZero, 0],
  ] as const)('%o is %s', (read, value) => expect(read(' ')).toEqual({ value }))

  it.each([readPercent, readPoints, readCountFrom(1), readName])('%o asks for something', (read) =>
    expect(read(' ')).toEqual(error),
  )
})

describe('the word "none"', () => {
  it.each([readTargetOrNone, readPolicyTargetOrNone])('%o is no target', (read) =>
    expect(read(' None')).toEqual({ value: null }),
  )

  it.each([readPolicyTarget, readSecondsOrZero])('%o is none of what may stand there', (read) =>
    expect(read('none')).toEqual(error),
  )
})

describe('percent', () => {
  it.each([
    ['90', 0.9],
    ['92.5 %', 0.925],
    ['28,75', 0.2875],
    ['0', 0],
    ['100', 1],
  ])('%j', (text, value) => expect(readPercent(text)).toEqual({ value }))

  it.each(['100.01', '-1', '90.123', 'most'])('is not %j', (text) => expect(readPercent(text)).toEqual(error))
})

describe('points', () => {
  it.each([
    ['5', 5],
    ['2.5', 2.5],
    ['100', 100],
  ])('%j', (text, value) => expect(readPoints(text)).toEqual({ value }))

  it.each(['101', '5 points', '-5'])('are not %j', (text) => expect(readPoints(text)).toEqual(error))
})

describe('a whole number', () => {
  it.each([
    ['2', { value: 2 }],
    ['1', { error: 'Write a whole number, 2 or more.' }],
    ['2.5', { error: 'Write a whole number, 2 or more.' }],
    ['many', { error: 'Write a whole number, 2 or more.' }],
  ])('%j where two are the least', (text, read) => expect(readCountFrom(2)(text)).toEqual(read))
})

describe('a day', () => {
  it('is one that the field holds', () => expect(readDay('2026-03-01')).toEqual({ value: '2026-03-01' }))

  it.each(['', '0002-03-01', 'tomorrow'])('is not %j, which is half typed', (text) =>
    expect(readDay(text)).toEqual(error),
  )
})

describe('a name', () => {
  it('is kept without blanks around it', () => expect(readName(' Our standard ')).toEqual({ value: 'Our standard' }))
})
