import { expect, test } from 'vitest'
import { makeCatalogue, type Part, type Template, templateId } from './catalogue'
import { recordChanges } from './changes'

const templateOf = (...wordings: string[]): Template => {
  const parts = wordings.map((wording): Part[] => wording.split(' '))
  return {
    id: templateId('reply', parts[0] ?? []),
    kind: 'reply',
    text: wordings[0] ?? '',
    wordings: parts,
    members: [],
  }
}
const catalogueOf = (...templates: Template[]) => makeCatalogue(templates, [], [])

const lamp = templateOf('we have no lamp left in that colour today')
const chair = templateOf('we have no chair left in that colour today')
const both = templateOf('we have no lamp or chair left in that colour', lamp.text, chair.text)

test('two that became one are merged', () => {
  expect(recordChanges(catalogueOf(lamp, chair), catalogueOf(both))).toEqual([
    { kind: 'merged', from: [lamp.id, chair.id].sort(), into: [both.id] },
  ])
})
test('one that became two is split', () => {
  expect(recordChanges(catalogueOf(both), catalogueOf(lamp, chair))).toEqual([
    { kind: 'split', from: [both.id], into: [lamp.id, chair.id].sort() },
  ])
})
test('what stays is no change', () => {
  expect(recordChanges(catalogueOf(lamp), catalogueOf(lamp, chair))).toEqual([])
})
test('the digest is of the content, whatever its order', () => {
  expect(catalogueOf(lamp, chair).digest).toBe(catalogueOf(chair, lamp).digest)
  expect(catalogueOf(lamp).digest).not.toBe(catalogueOf(chair).digest)
})

const lampMore = templateOf('we have no lamp left in that colour today and so it goes')
const kettle = templateOf('your kettle has left the warehouse and is on its way')

test('a template that is gone altogether is no change', () => {
  expect(recordChanges(catalogueOf(lamp, kettle), catalogueOf(lamp))).toEqual([])
  expect(recordChanges(catalogueOf(kettle), catalogueOf())).toEqual([])
})
test('of nothing nothing changes', () => {
  expect(recordChanges(catalogueOf(), catalogueOf())).toEqual([])
  expect(recordChanges(catalogueOf(), catalogueOf(lamp))).toEqual([])
})
test('one that became one other is neither merged nor split', () => {
  expect(recordChanges(catalogueOf(lamp), catalogueOf(lampMore))).toEqual([])
})
test('one that went into one that stays is merged with it', () => {
  expect(recordChanges(catalogueOf(lamp, lampMore), catalogueOf(lampMore))).toEqual([
    { kind: 'merged', from: [lamp.id, lampMore.id].sort(), into: [lampMore.id] },
  ])
})
test('one that stays is not split, though its wordings are elsewhere too', () => {
  expect(recordChanges(catalogueOf(both), catalogueOf(both, lamp, chair))).toEqual([])
})
test('a split one of which a part went into one that stays is both', () => {
  expect(recordChanges(catalogueOf(both, lamp), catalogueOf(lamp, chair))).toEqual([
    { kind: 'split', from: [both.id], into: [lamp.id, chair.id].sort() },
    { kind: 'merged', from: [both.id, lamp.id].sort(), into: [lamp.id] },
  ])
})
test('the order of the templates does not matter', () => {
  expect(recordChanges(catalogueOf(kettle, chair, lamp), catalogueOf(kettle, both))).toEqual(
    recordChanges(catalogueOf(lamp, kettle, chair), catalogueOf(both, kettle)),
  )
})
