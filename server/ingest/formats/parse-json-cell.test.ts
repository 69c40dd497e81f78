import { expect, it } from 'vitest'
import { parseJsonCell } from './parse-json-cell'

it.each([
  ['{"name": "Ada"}', { name: 'Ada' }],
  [' {“name”: “Ada”} ', { name: 'Ada' }],
  ['{"name": "Ada “the quill”"}', { name: 'Ada “the quill”' }],
  ['{"name": "Ada', null],
  ['[1]', null],
  ['Ada', null],
  ['', null],
  [null, null],
])('%s holds %j', (cell, object) => {
  expect(parseJsonCell(cell)).toEqual(object)
})
