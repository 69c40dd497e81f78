import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { conversationOf } from './testing'
import { findWrongNames } from './wrong-names'

const wrongIn = (drawing: string, overrides: Partial<Conversation> = {}) =>
  findWrongNames(conversationOf(drawing, overrides), ({ role, automatic }) => role === 'agent' && automatic === null)
const addressed = (drawing: string, overrides: Partial<Conversation> = {}) =>
  wrongIn(drawing, overrides).map((wrong) => wrong.addressed)

const SIGNED = '09:00 customer: The lamp is broken.\\nKind regards,\\nTom Berg'
const SAID = '09:00 customer: Hello, my name is Tom and the lamp is broken.'
const BARE = '09:00 customer: The lamp is broken.'
const reply = (text: string, time = '09:10') => `${time} agent 1@1: ${text}`
const HI = reply('Hi Sarah, a new lamp is on its way.')

describe('a reply addresses somebody else', () => {
  const cases: [string, string, Partial<Conversation>?][] = [
    ['than who signed', `${SIGNED}\n${HI}`],
    ['than who said a name', `${SAID}\n${HI}`],
    ['than whom the export names', `${BARE}\n${HI}`, { customer: 'Tom Berg' }],
    [
      'than who answered with a name',
      `${BARE}\n${reply('May I have your name?')}\n09:11 customer: Tom Berg\n${reply('Thank you Sarah. A new lamp is on its way.', '09:12')}`,
    ],
    ['than who signs later', `${BARE}\n${HI}\n${SIGNED.replace('09:00', '09:30')}`],
    ['in thanks', `${SIGNED}\n${reply('Thanks for waiting, Sarah. A new lamp is on its way.')}`],
    ['and the customer says so', `${BARE}\n${HI}\n09:11 customer: I am not Sarah!`],
    ['and the customer says so in other words', `${SIGNED}\n${HI}\n09:11 customer: my name is not Sarah`],
  ]
  test.each(cases)('%s', (_, drawing, overrides) => {
    expect(addressed(drawing, overrides)).toEqual(['Sarah'])
  })

  test('by family name', () => {
    expect(addressed(`${SIGNED}\n${reply('Dear Ms Connor, a new lamp is on its way.')}`)).toEqual(['Ms Connor'])
  })

  test('in each of two replies in a row', () => {
    expect(addressed(`${SIGNED}\n${HI}\n${reply('Hi Sarah, the lamp has left.', '09:20')}`)).toEqual(['Sarah', 'Sarah'])
  })

  test('again, though the customer spoke against it', () => {
    const again = reply('Hi Sarah, the lamp has left.', '09:20')
    expect(addressed(`${SIGNED}\n${HI}\n09:15 customer: I am not Sarah.\n${again}`)).toEqual(['Sarah', 'Sarah'])
  })
})

describe('a reply addresses the customer, or that cannot be told', () => {
  const cases: [string, string, Partial<Conversation>?][] = [
    ['the customer', `${SIGNED}\n${reply('Hi Tom, a new lamp is on its way.')}`],
    ['a short form', `${SIGNED.replace('Tom', 'Elizabeth')}\n${reply('Hi Beth, a new lamp is on its way.')}`],
    ['a long form', `${SIGNED}\n${reply('Hi Thomas, a new lamp is on its way.')}`],
    ['without accents', `${SIGNED.replace('Tom', 'Zoë')}\n${reply('Hi Zoe, a new lamp is on its way.')}`],
    ['misspelled', `${SIGNED.replace('Tom', 'Brian')}\n${reply('Hi Brain, a new lamp is on its way.')}`],
    ['by family name', `${SIGNED}\n${reply('Dear Mr Berg, a new lamp is on its way.')}`],
    ['by a family name that was never told', `${SAID}\n${reply('Dear Mr Connor, a new lamp is on its way.')}`],
    [
      'by the initial that was signed',
      `${SIGNED.replace('Tom', 'Sarah')}\n${reply('Hi S. Stein, a new lamp is here.')}`,
    ],
    ['no name is known', `${BARE}\n${HI}`],
    ['the export knows an id', `${BARE}\n${HI}`, { customer: 'C-1002' }],
    ['the export knows a company', `${BARE}\n${HI}`, { customer: 'Green Valley' }],
    ['the export knows a company of that name', `${BARE}\n${HI}`, { customer: 'Tom Foods Ltd' }],
    ['the name is in the address', `${SIGNED}\n${HI}`, { customer: 'sarah.berg@shop.example' }],
    ['the export names her, who signs for both', `${SIGNED}\n${HI}`, { customer: 'Sarah Berg' }],
    ['the export names another than who signs', `${SIGNED}\n${HI}`, { customer: 'Olivia Stein' }],
    ['two customers write', `${SIGNED}\n09:05 customer: It is broken.\\nRegards,\\nOlivia\n${HI}`],
    ['the customer speaks of her', `${SIGNED}\n09:05 customer: Please ask my wife sarah.\n${HI}`],
    ['the customer wrote to her', `09:00 customer: Hi Sarah, it is broken.\\nRegards,\\nTom\n${HI}`],
    ['her address stands in a note', `${SIGNED}\n09:05 note: asked by sarah88@shop.example\n${HI}`],
    ['software knows the account', `${SIGNED}\n09:01 auto@1: Hi Sarah, we have received it.\n${HI}`],
    ['she is an agent', `${SIGNED}\n${HI}\n${reply('It is here.\\nKind regards,\\nSarah', '09:30')}`],
    ['the agent signs so', `${SIGNED}\n${reply('Hi Sarah, it is on its way.\\nRegards,\\nSarah')}`],
    [
      'it is used on and nobody minds',
      `${SIGNED}\n${HI}\n09:15 customer: Thanks a lot.\n${reply('Hi Sarah, it has left.', '09:20')}`,
    ],
    ['the customer thanks the agent Tom', `09:00 customer: That works.\\nThanks Tom\n${HI}`],
    [
      'the customer pastes the agent’s signature',
      `${SIGNED}\n${reply('Hi Sarah, it is here.\\nKind regards,\\nTom Berg')}`,
    ],
    ['a note of a call', `${SIGNED}\n${HI}`, { channel: 'phone_notes' }],
    ['an absence notice signs', `09:00 customer-auto: I am away.\\nRegards,\\nTom\n${HI}`],
    ['everybody', `${SIGNED}\n${reply('Hi all, a new lamp is on its way.')}`],
    ['a thing', `${SIGNED}\n${reply('Hi Kettle, a new lamp is on its way.')}`],
    ['two of them', `${SIGNED}\n${reply('Hi Sarah and Tom, a new lamp is on its way.')}`],
    ['in another script', `${SIGNED}\n${reply('Dear Mr Иванов, a new lamp is on its way.')}`],
    ['nobody wrote', ''],
  ]
  test.each(cases)('%s', (_, drawing, overrides) => {
    expect(addressed(drawing, overrides)).toEqual([])
  })
})

test('the evidence is where the customer gave the name, and the name in the reply', () => {
  const [wrong] = wrongIn(`${SIGNED}\n${HI}`)
  expect(wrong?.customer).toBe('Tom Berg')
  expect(wrong?.evidence.map(({ messageId, quote }) => [messageId, quote])).toEqual([
    [1, 'Tom Berg'],
    [2, 'Sarah'],
  ])
})

test('or what the customer said against it', () => {
  const [wrong] = wrongIn(`${BARE}\n${HI}\n09:11 customer: I am not Sarah!`)
  expect(wrong?.customer).toBeNull()
  expect(wrong?.evidence.map(({ quote }) => quote)).toEqual(['I am not Sarah', 'Sarah'])
})
