import { describe, expect, it } from 'vitest'
import type { ImportQuestion } from '#server/domain/import'
import { COMMON_ZONES, isZone } from './is-zone'
import { readAnswers } from './read-answers'

type Asked = Pick<ImportQuestion, 'about'> & Partial<ImportQuestion>

function read(asked: readonly Asked[], filled: Record<string, string | readonly string[]>) {
  const questions = asked.map((question) => ({ question: '', choices: [], flag: '', ...question }))
  return readAnswers(questions, (name) => [filled[name] ?? []].flat())
}

const roles: Asked = { about: 'roles', choices: ['rep', 'robot'] }

describe('the answers to what a file leaves open', () => {
  it.each<[readonly Asked[], Record<string, string | readonly string[]>, object]>([
    [
      [{ about: 'vendor' }],
      { 'vendor-by': 'column', 'vendor-column': 'team', vendor: 'x' },
      { vendorColumn: 'team', vendor: null },
    ],
    [
      [{ about: 'vendor' }],
      { 'vendor-by': 'name', 'vendor-column': 'team', vendor: ' Nightline ' },
      { vendor: 'Nightline', vendorColumn: null },
    ],
    [[{ about: 'zone' }], { zone: 'UTC' }, { zone: 'UTC' }],
    [[{ about: 'zone' }], { zone: 'other', 'other-zone': ' Europe/Berlin ' }, { zone: 'Europe/Berlin' }],
    [[{ about: 'day_month_order' }], { order: 'month_first' }, { dayMonthOrder: 'month_first' }],
    [
      [roles],
      { 'role-0': 'agent', 'role-1': 'skip' },
      { mapping: { columns: {}, roles: { rep: 'agent', robot: 'skip' } } },
    ],
    [
      [{ about: 'agents' }],
      { agents: ['Ann', '@desk.example'] },
      { mapping: { columns: {}, agents: ['Ann', '@desk.example'] } },
    ],
    [
      [
        { about: 'column', field: 'text' },
        { about: 'column', field: 'time' },
      ],
      { 'column-text': 'body', 'column-time': 'when' },
      { mapping: { columns: { text: 'body', time: 'when' } } },
    ],
    [[], { zone: 'UTC' }, {}],
  ])('to %j are read from %j', (asked, filled, answers) => expect(read(asked, filled)).toEqual(answers))

  it.each<[readonly Asked[], Record<string, string>]>([
    [[{ about: 'vendor' }], { 'vendor-by': 'column' }],
    [[{ about: 'vendor' }], { 'vendor-by': 'name', vendor: '  ' }],
    [[{ about: 'zone' }], { zone: 'Berlin' }],
    [[{ about: 'zone' }], { zone: 'other', 'other-zone': '+02:00' }],
    [[{ about: 'zone' }], {}],
    [[{ about: 'day_month_order' }], {}],
    [[roles], { 'role-0': 'agent' }],
    [[{ about: 'agents' }], {}],
    [[{ about: 'encoding' }], {}],
    [[{ about: 'column', field: 'text' }], {}],
  ])('to %j are asked for again where %j leaves one out', (asked, filled) => {
    expect(read(asked, filled)).toHaveProperty('missing')
  })
})

it('every zone offered is one', () => expect(COMMON_ZONES.filter((zone) => !isZone(zone))).toEqual([]))
