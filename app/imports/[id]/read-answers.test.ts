import { describe, expect, it } from 'vitest'
import type { ImportQuestion } from '#server/domain/import'
import { COMMON_ZONES, isZone } from './is-zone'
import { NO_ANSWERS, readAnswers } from './read-answers'

const ask = (about: ImportQuestion['about']): ImportQuestion => ({ about, question: '', choices: [], flag: '' })

function read(abouts: ImportQuestion['about'][], filled: Record<string, string>) {
  return readAnswers(abouts.map(ask), (name) => filled[name] ?? '')
}

describe('the answers to what a file leaves open', () => {
  it.each([
    [['vendor'], { 'vendor-by': 'column', 'vendor-column': 'team', vendor: 'x' }, { vendorColumn: 'team' }],
    [['vendor'], { 'vendor-by': 'name', 'vendor-column': 'team', vendor: ' Nightline ' }, { vendor: 'Nightline' }],
    [['zone'], { zone: ' Europe/Berlin ' }, { zone: 'Europe/Berlin' }],
    [['day_month_order'], { order: 'month_first' }, { dayMonthOrder: 'month_first' }],
    [['zone', 'day_month_order'], { zone: 'UTC', order: 'day_first' }, { zone: 'UTC', dayMonthOrder: 'day_first' }],
    [[], { zone: 'UTC' }, {}],
  ] as const)('to %j are read from %j', (abouts, filled, answers) => {
    expect(read([...abouts], filled)).toEqual({ ...NO_ANSWERS, ...answers })
  })

  it.each([
    [['vendor'], { 'vendor-by': 'column' }],
    [['vendor'], { 'vendor-by': 'name', vendor: '  ' }],
    [['zone'], { zone: 'Berlin' }],
    [['zone'], {}],
    [['day_month_order'], {}],
    [['vendor', 'zone'], { vendor: 'Nightline', zone: '+02:00' }],
  ] as const)('to %j are asked for again where %j leaves one out', (abouts, filled) => {
    expect(read([...abouts], filled)).toHaveProperty('missing')
  })
})

it('every zone offered is one', () => expect(COMMON_ZONES.filter((zone) => !isZone(zone))).toEqual([]))
