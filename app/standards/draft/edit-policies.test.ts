import { describe, expect, it } from 'vitest'
import {
  addPolicy,
  changePolicy,
  insertPolicy,
  keyPolicies,
  movePolicy,
  parseNames,
  removePolicy,
  withoutKeys,
} from './edit-policies'

const policy = (name: string) => ({ name, channels: [], priorities: [], vendors: [], targets: {} })
const three = keyPolicies(['urgent', 'night', 'rest'].map(policy))
const namesOf = (policies: readonly { name: string }[]) => policies.map(({ name }) => name)

describe('the order of policies', () => {
  it.each([
    [1, -1, ['night', 'urgent', 'rest']],
    [1, 1, ['urgent', 'rest', 'night']],
    [0, -1, ['urgent', 'night', 'rest']],
    [2, 1, ['urgent', 'night', 'rest']],
    [9, 1, ['urgent', 'night', 'rest']],
  ] as const)('after moving %d by %d', (key, by, names) => expect(namesOf(movePolicy(three, key, by))).toEqual(names))
})

describe('policies', () => {
  it('are added at the end with a key of their own', () => {
    const added = addPolicy(removePolicy(three, 0))
    expect(namesOf(added)).toEqual(['night', 'rest', 'Policy 3'])
    expect(new Set(added.map(({ key }) => key)).size).toBe(3)
  })

  it('are put back where they were', () => {
    const [first] = three
    expect(first && insertPolicy(removePolicy(three, 0), 0, first)).toEqual(three)
  })

  it('change alone', () =>
    expect(namesOf(changePolicy(three, 1, { name: 'late' }))).toEqual(['urgent', 'late', 'rest']))

  it('are saved without keys', () => expect(withoutKeys(three)).toEqual(['urgent', 'night', 'rest'].map(policy)))
})

describe('names with commas between', () => {
  it.each([
    ['', []],
    [' urgent , high,,urgent', ['urgent', 'high']],
  ])('%j', (text, names) => expect(parseNames(text)).toEqual(names))
})
