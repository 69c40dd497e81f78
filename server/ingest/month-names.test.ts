import { expect, it } from 'vitest'
import { monthOfName } from './month-names'

it.each([
  ['January', 1],
  ['ene', 1],
  ['févr.', 2],
  ['März', 3],
  ['marzo', 3],
  ['avril', 4],
  ['Mai', 5],
  ['juin', 6],
  ['Juni', 6],
  ['juillet', 7],
  ['août', 8],
  ['setembro', 9],
  ['Okt', 10],
  ['outubro', 10],
  ['Dezember', 12],
  ['déc', 12],
  ['марта', 3],
  ['мая', 5],
  ['май', 5],
  ['ноябрь', 11],
  ['maj', 5],
  ['Mon', null],
  ['x', null],
])('%s is month %s', (name, month) => {
  expect(monthOfName(name)).toBe(month)
})
