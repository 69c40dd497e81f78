import { describe, expect, it } from 'vitest'
import { addRule, keyRules, wholeRules, writtenRules } from './edit-topics'
import { changeEntry, insertEntry, moveEntry, removeEntry } from './keyed-list'

const rule = (topic: string, words: string) => ({ topic, syntax: 'literal' as const, words })
const two = keyRules([rule('Refund', 'money back'), rule('Parcel', 'courier')])
const wordsOf = (rules: readonly { words: string }[]) => rules.map(({ words }) => words)

describe('rules on topics', () => {
  it('are added behind the others, for the topic of the last', () =>
    expect(addRule(two).at(-1)).toEqual({ key: 2, topic: 'Parcel', syntax: 'literal', words: '' }))

  it('begin without a topic', () => expect(addRule([])).toEqual([{ key: 0, topic: '', syntax: 'literal', words: '' }]))

  it('keep their keys while they move, change, go and come back', () => {
    const [first] = two
    const moved = moveEntry(two, 0, 1)
    expect(wordsOf(moved)).toEqual(['courier', 'money back'])
    expect(wordsOf(changeEntry(moved, 0, { words: 'refund' }))).toEqual(['courier', 'refund'])
    const removed = removeEntry(two, 0)
    expect(wordsOf(removed)).toEqual(['courier'])
    expect(first && insertEntry(removed, 0, first)).toEqual(two)
  })

  it('are saved when they are whole, without keys and blanks around the topic', () => {
    const rules = addRule(keyRules([rule(' Refund ', 'money back'), rule('', 'x'), rule('Parcel', '  ')]))
    expect(wholeRules(rules)).toEqual([rule('Refund', 'money back')])
    expect(writtenRules(rules)).toHaveLength(4)
  })
})
