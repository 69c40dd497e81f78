import { describe, expect, it } from 'vitest'
import { headerKey, matchHeader, zoneOfHeader } from './fields'

const columnsOf = (header: readonly string[]) =>
  Object.fromEntries([...matchHeader(header).columns].map(([field, column]) => [field, header[column]]))

describe('headers', () => {
  it.each([
    ['Conversation ID', 'conversation id'],
    ['\uFEFFconversation_id', 'conversation id'],
    ['conversationId', 'conversation id'],
    ['Created at (Europe/Berlin)', 'created at'],
    ['chat creation date America/Moncton', 'chat creation date'],
    ['created_at_utc', 'created at'],
    ['Opened [datetime]', 'opened'],
    ['Straße', 'straße'],
  ])('%s is compared as “%s”', (header, key) => {
    expect(headerKey(header)).toBe(key)
  })

  it.each([
    ['Conversation started at (Europe/Berlin)', 'Europe/Berlin'],
    ['created (America/Argentina/Buenos_Aires)', 'America/Argentina/Buenos_Aires'],
    ['Created at (UTC)', 'UTC'],
    ['created_at', null],
    ['fruit', null],
  ])('%s names the zone %s', (header, zone) => {
    expect(zoneOfHeader(header)).toBe(zone)
  })

  it('name their fields in any order and spelling', () => {
    expect(columnsOf(['Body', 'Ticket ID', 'sender_type', 'Created At', 'bpo', 'shoe size'])).toEqual({
      text: 'Body',
      conversationId: 'Ticket ID',
      role: 'sender_type',
      time: 'Created At',
      vendor: 'bpo',
    })
  })

  it('of two columns for one field the more exact name wins', () => {
    expect(columnsOf(['message', 'text', 'ticket id', 'conversation_id'])).toEqual({
      text: 'text',
      conversationId: 'conversation_id',
    })
  })

  it('team, group and queue columns are candidates for the vendor, in file order', () => {
    expect(matchHeader(['queue', 'text', 'Group', 'site', 'user']).vendorCandidates).toEqual([0, 2, 3])
  })

  it('no header names two fields', () => {
    for (const word of ['user', 'id', 'type', 'xyz']) expect(columnsOf([word])).toEqual({})
    const { columns } = matchHeader(['agent', 'customer', 'group', 'queue', 'status', 'via', 'created', 'closed'])
    expect(new Set(columns.values()).size).toBe(columns.size)
  })
})
