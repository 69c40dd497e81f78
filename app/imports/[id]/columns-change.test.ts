import { expect, test } from 'vitest'
import type { ImportColumn } from '#server/domain/import-check'
import { columnsChange } from './columns-change'

const column = (header: string, field: string | null): ImportColumn => ({ header, field, by: null, samples: [] })
const columns = [
  column('id', 'conversationId'),
  column('body', 'text'),
  column('title', 'subject'),
  column('team', null),
]

test.each<[string, [number, string | null][], object]>([
  ['nothing', [], {}],
  ['the same again', [[1, 'text']], {}],
  ['a column left out', [[2, null]], { mapping: { columns: { subject: null } } }],
  [
    'a field moved to another column',
    [
      [1, null],
      [2, 'text'],
    ],
    { mapping: { columns: { text: 'title', subject: null } } },
  ],
  ['a column that was not read', [[3, 'queue']], { mapping: { columns: { queue: 'team' } } }],
  ['a column of the vendor', [[3, 'vendor']], { vendorColumn: 'team', vendor: null }],
])('choosing %s', (_, chosen, change) => expect(columnsChange(columns, new Map(chosen))).toEqual(change))

test('the vendor’s column is taken back', () => {
  expect(columnsChange([column('team', 'vendor')], new Map([[0, null]]))).toEqual({ vendorColumn: null })
})
