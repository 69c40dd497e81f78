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
