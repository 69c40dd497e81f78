import { describe, expect, test } from 'vitest'
import type { TemplateState } from '#server/domain/template'
import { createBriefAttributor } from './attribute'
import { makeCatalogue, type Part, type Template, templateId } from './catalogue'
import { apartId, settleCatalogue, wordingText } from './settle-catalogue'

const words = (text: string): Part[] => text.split(' ').map((word) => (word.startsWith('<') ? { slot: 'id' } : word))

function template(...wordings: string[]): Template {
  const parts = wordings.map(words)
  const id = templateId('reply', parts[0] ?? [])
  return { id, kind: 'reply', text: wordings[0] ?? '', wordings: parts, members: [] }
}

const PARCEL = template(
  'your parcel <n> left our warehouse this morning and comes soon',
  'your parcel <n> left our warehouse this morning and comes soon so please wait for it at home',
)
const RESET = template('open the settings page choose security and press the reset button now')
const HOURS = template('our desk is open from nine to five on every working day of the week')
const CATALOGUE = makeCatalogue([PARCEL, RESET, HOURS], [], [])

const settled = (states: readonly Partial<TemplateState>[]) =>
  settleCatalogue(
    CATALOGUE,
    states.map((state) => ({
      id: '',
      name: null,
      approvedAs: null,
      markedAs: null,
      mergedInto: null,
      apart: [],
      ...state,
    })),
  )
const idsOf = (states: readonly Partial<TemplateState>[]) => settled(states).templates.map(({ id }) => id)

test('where nothing is settled the catalogue is as it was', () => {
  expect(settled([])).toEqual(CATALOGUE)
  expect(settled([{ id: PARCEL.id, name: 'Parcel', approvedAs: 'steps' }]).digest).toBe(CATALOGUE.digest)
})

describe('merged', () => {
  test('two are one under the id of the one that they were merged into', () => {
    const { templates, digest } = settled([{ id: RESET.id, mergedInto: HOURS.id }])
    expect(templates.map(({ id }) => id).sort()).toEqual([PARCEL.id, HOURS.id].sort())
    expect(templates.find(({ id }) => id === HOURS.id)?.wordings).toEqual([...HOURS.wordings, ...RESET.wordings])
    expect(digest).not.toBe(CATALOGUE.digest)
  })

  test('three in a row are one', () => {
    const states = [
      { id: RESET.id, mergedInto: HOURS.id },
      { id: HOURS.id, mergedInto: PARCEL.id },
    ]
    expect(idsOf(states)).toEqual([PARCEL.id])
  })

  test.each<[string, Partial<TemplateState>[]]>([
    ['into itself', [{ id: RESET.id, mergedInto: RESET.id }]],
    ['into what is not there', [{ id: RESET.id, mergedInto: 'nothing' }]],
    [
      'around in a circle',
      [
        { id: RESET.id, mergedInto: HOURS.id },
        { id: HOURS.id, mergedInto: RESET.id },
      ],
    ],
  ])('%s, each stays by itself', (_, states) => {
    expect(idsOf(states)).toEqual(CATALOGUE.templates.map(({ id }) => id))
  })
})

describe('taken apart', () => {
  const [, longer] = PARCEL.wordings
  const part = apartId(PARCEL, longer ?? [])
  const base = 'Your parcel 4711 left our warehouse this morning and comes soon.'
  const long = 'Your parcel 4712 left our warehouse this morning and comes soon, so please wait for it at home.'

  test('a wording is a template of its own, and each text goes to its own', () => {
    const catalogue = settled([{ id: PARCEL.id, apart: [part] }])
    expect(catalogue.templates).toHaveLength(4)
    const attribute = createBriefAttributor(catalogue)
    expect([attribute(base).templateId, attribute(long).templateId]).toEqual([PARCEL.id, part])
  })

  test('the first wording always stays, and an unknown one changes nothing', () => {
    expect(settled([{ id: PARCEL.id, apart: [PARCEL.id, 'nothing'] }])).toEqual(CATALOGUE)
  })

  test('it can be merged elsewhere', () => {
    const states = [
      { id: PARCEL.id, apart: [part] },
      { id: part, mergedInto: RESET.id },
    ]
    expect(createBriefAttributor(settled(states))(long).templateId).toBe(RESET.id)
  })
})

test('a wording reads with its slots, and what is always the same', () => {
  expect(wordingText(['call', { same: '555 0100' }, 'about', { slot: 'id' }])).toBe('call 555 0100 about ⟨id⟩')
  expect(wordingText([])).toBe('')
})
