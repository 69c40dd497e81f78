import { expect, test } from 'vitest'
import { NO_MAPPING, NO_OPTIONS } from '#server/domain/import'
import { describeMapping } from './describe-mapping'

test('a remembered way of reading says what was answered', () => {
  const said = {
    ...NO_OPTIONS,
    vendorColumn: 'team',
    zone: 'Europe/Berlin',
    mapping: { ...NO_MAPPING, agents: ['Ann', '@desk.example'], roles: { rep: 'agent' as const } },
  }
  expect(describeMapping(said)).toBe(
    'vendor from column “team”, times in Europe/Berlin, 1 word for authors, 2 agents named',
  )
})

test('without answers there is nothing to say', () => expect(describeMapping(NO_OPTIONS)).toBe(''))
