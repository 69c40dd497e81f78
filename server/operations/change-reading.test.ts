import { describe, expect, it } from 'vitest'
import { type ImportOptions, NO_MAPPING, NO_OPTIONS } from '#server/domain/import'
import { withChange } from './change-reading'

const said: ImportOptions = {
  ...NO_OPTIONS,
  vendor: 'Nightline',
  mapping: { ...NO_MAPPING, columns: { text: 'body', subject: 'title' }, roles: { rep: 'agent' }, agents: ['Ann'] },
}

describe('what is said anew about a file', () => {
  it('leaves the rest as it was', () => {
    expect(withChange(said, { zone: 'UTC' })).toEqual({ ...said, zone: 'UTC' })
    expect(withChange(said, {})).toEqual(said)
  })

  it('takes back what is null', () => {
    expect(withChange(said, { vendor: null, vendorColumn: 'team' })).toMatchObject({
      vendor: null,
      vendorColumn: 'team',
    })
  })

  it('is added to the words known before, and replaces the list of agents', () => {
    const { mapping } = withChange(said, { mapping: { roles: { robot: 'bot' }, agents: ['Bob'] } })
    expect(mapping.roles).toEqual({ rep: 'agent', robot: 'bot' })
    expect(mapping.agents).toEqual(['Bob'])
  })

  it('takes a column from the field it was given to before', () => {
    expect(withChange(said, { mapping: { columns: { topic: 'title' } } }).mapping.columns).toEqual({
      text: 'body',
      topic: 'title',
    })
  })
})
