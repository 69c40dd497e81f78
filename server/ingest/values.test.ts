import { describe, expect, it } from 'vitest'
import { CHANNELS } from '#server/domain/conversation'
import {
  parseAutomatic,
  parseBoolean,
  parseChannel,
  parseEndedBy,
  parseRole,
  parseVisibility,
  whyNotRole,
} from './values'

describe('words of exports', () => {
  it.each([
    ['customer', 'customer', 'public'],
    ['End-User', 'customer', 'public'],
    ['Kunde', 'customer', 'public'],
    ['VISITOR', 'customer', 'public'],
    [' operator ', 'agent', 'public'],
    ['Mitarbeiterin', 'agent', 'public'],
    ['agente', 'agent', 'public'],
    ['virtual_agent', 'bot', 'public'],
    ['automation', 'bot', 'public'],
    ['Event', 'system', 'public'],
    ['note', 'agent', 'internal'],
    ['Work note', 'agent', 'internal'],
  ])('role “%s” is %s, %s', (word, role, visibility) => {
    expect(parseRole(word)).toEqual({ role, visibility })
  })

  it.each([
    ['user', /customer in some systems and the agent in others/],
    ['manager', /“manager” is not an author role: write customer, agent, bot, system or note/],
    ['', /missing/],
  ])('role “%s” is never guessed', (word, reason) => {
    expect(parseRole(word)).toBeNull()
    expect(whyNotRole(word)).toMatch(reason)
  })

  it.each([
    ['Live chat', 'chat'],
    ['e-mail', 'email'],
    ['WhatsApp', 'messaging'],
    ['SMS', 'messaging'],
    ['Twitter', 'social'],
    ['web', 'web_form'],
    ['web_form', 'web_form'],
    ['Phone', 'phone_notes'],
    ['carrier pigeon', 'other'],
  ])('channel “%s” is %s', (word, channel) => {
    expect(parseChannel(word)).toBe(channel)
  })

  it('every channel is known by its own name', () => {
    for (const channel of CHANNELS) expect(parseChannel(channel)).toBe(channel)
  })

  it('yes and no, however written', () => {
    for (const word of ['TRUE', 'yes', '1', 't', 'Ja']) expect(parseBoolean(word)).toBe(true)
    for (const word of ['false', 'No', '0', 'f', 'nein']) expect(parseBoolean(word)).toBe(false)
    expect(parseBoolean('perhaps')).toBeNull()
  })

  it('what a yes says of visibility depends on the column', () => {
    expect(parseVisibility('yes', 'public')).toBe('public')
    expect(parseVisibility('yes', 'internal')).toBe('internal')
    expect(parseVisibility('no', 'internal')).toBe('public')
    expect(parseVisibility('yes', null)).toBeNull()
    expect(parseVisibility('Private', null)).toBe('internal')
  })

  it('automatic and ended by', () => {
    expect([parseAutomatic('yes'), parseAutomatic('no'), parseAutomatic('suspected')]).toEqual([
      'certain',
      null,
      'suspected',
    ])
    expect(parseAutomatic('maybe')).toBeUndefined()
    expect([parseEndedBy('visitor'), parseEndedBy('operator'), parseEndedBy('timeout')]).toEqual([
      'customer',
      'agent',
      'system',
    ])
    expect([parseEndedBy('note'), parseEndedBy('somebody')]).toEqual([null, null])
  })
})
