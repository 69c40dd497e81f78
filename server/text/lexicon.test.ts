import { expect, test } from 'vitest'
import { smallNumbers } from './figure-words'
import { Lexicon } from './lexicon'

test('a class is found wherever one of its phrases stands, the longest of those with one first word first', () => {
  const lexicon = new Lexicon()
  const call = lexicon.classOf(['call', 'call back', 'ring'])
  lexicon.candidates('Ring me, or call back. CALL!', lexicon.newOwner())
  expect(lexicon.spansOf(call)).toEqual([
    [0, 1],
    [4, 6],
    [4, 5],
    [7, 8],
  ])
})

test('one list is one class, and who never asked before finds what was read already', () => {
  const lexicon = new Lexicon()
  const people = ['manager']
  const first = lexicon.classOf(people)
  expect(lexicon.classOf(people)).toBe(first)
  const owner = lexicon.newOwner()
  expect(lexicon.candidates('the manager and the boss', owner)).toEqual([])
  const boss = { owner, needs: [[lexicon.classOf(['boss'])]] }
  lexicon.add(boss)
  expect(lexicon.candidates('the manager and the boss', owner)).toEqual([boss])
})

test('something may stand only where a word of each of its needs does', () => {
  const lexicon = new Lexicon()
  const [owner, other] = [lexicon.newOwner(), lexicon.newOwner()]
  const [call, you, soon] = [['call', 'ring'], ['you'], ['soon', 'at once']].map((list) => lexicon.classOf(list))
  const calls = { owner, needs: [[call ?? 0], [you ?? 0, soon ?? 0]] }
  lexicon.add(calls)
  expect(lexicon.candidates('we ring at once', owner)).toEqual([calls])
  expect(lexicon.candidates('we ring at', owner)).toEqual([])
  expect(lexicon.candidates('you, soon', owner)).toEqual([])
  expect(lexicon.candidates('we ring at once', other)).toEqual([])
  expect(lexicon.owners('we ring you')).toEqual([owner])
  expect(lexicon.owners('')).toEqual([])
})

test('a figure is a word of its class and the word it is written as', () => {
  const lexicon = new Lexicon()
  const [numbers, five] = [lexicon.classOf(smallNumbers), lexicon.classOf(['5'])]
  lexicon.candidates('5 or 40', lexicon.newOwner())
  expect(lexicon.spansOf(numbers)).toEqual([
    [0, 1],
    [2, 3],
  ])
  expect(lexicon.spansOf(five)).toEqual([[0, 1]])
  expect(() => lexicon.classOf(['before #number'])).toThrow('a figure or name stands behind another word')
})

test('thousands of classes and spans have room', () => {
  const lexicon = new Lexicon()
  const classes = Array.from({ length: 3000 }, (_, at) => lexicon.classOf([`word${at}x`, 'same']))
  lexicon.candidates('same '.repeat(3), lexicon.newOwner())
  expect(lexicon.spansOf(classes.at(-1) ?? 0)).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ])
  expect(lexicon.owners('same')).toEqual([])
})
