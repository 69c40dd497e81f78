import { describe, expect, test } from 'vitest'
import { parseJsonCell } from './json-cell'

const TWO =
  '[{"from":"agent","text":"Say \\"hi\\"","time":"2025-03-05 09:00"},{"from":"Otto","text":"yes","time":1741165200}]'

describe('JSON in a cell', () => {
  test('tells time, speaker, role and text of each object', () => {
    expect(parseJsonCell(TWO)).toMatchObject({
      matchedShare: 1,
      isCut: false,
      entries: [
        { speaker: 'agent', role: 'agent', time: '2025-03-05 09:00', text: 'Say "hi"' },
        { speaker: 'Otto', role: null, time: 1_741_165_200_000, text: 'yes' },
      ],
    })
  })

  test('finds the list in an object, people in objects, and private messages', () => {
    const cell = {
      id: 7,
      messages: [{ author: { name: 'Ines', role: 'operator' }, body: '<b>x</b>', created_at: 't', private: true }],
    }
    expect(parseJsonCell(JSON.stringify(cell))?.entries).toEqual([
      { speaker: 'Ines', role: 'agent', visibility: 'internal', time: 't', text: '<b>x</b>', isHtml: true },
    ])
  })

  const rolesOf = (...roles: string[]) =>
    parseJsonCell(JSON.stringify(roles.map((role) => ({ role, text: 'x', time: 't' }))))?.entries.map(
      ({ role }) => role,
    )

  test('“user” is the customer beside agents and assistants, and left open where nothing tells', () => {
    expect(rolesOf('user', 'assistant', 'agent')).toEqual(['customer', 'bot', 'agent'])
    expect(rolesOf('user', 'customer')).toEqual([null, 'customer'])
    expect(rolesOf('user', 'user')).toEqual([null, null])
  })

  test.each([
    ['curly quotes', '[{“from”:“Otto”,“text”:“yes”}]'],
    ['doubled quotes', '[{""from"":""Otto"",""text"":""yes""}]'],
  ])('%s are mended', (_, cell) => {
    expect(parseJsonCell(cell)).toMatchObject({ isCut: false, entries: [{ speaker: 'Otto', text: 'yes' }] })
  })

  test.each([
    ['a list', TWO],
    ['a list in an object', `{"messages":${TWO}}`],
  ])('%s cut anywhere behind its first message is told to be cut', (_, cell) => {
    const first = cell.indexOf('},') + 1
    const lastObject = cell.lastIndexOf('"time"')
    for (let length = first + 1; length < lastObject; length++)
      expect(parseJsonCell(cell.slice(0, length))).toMatchObject({ isCut: true, entries: [{ text: 'Say "hi"' }] })
  })

  test.each(['', '[10:02] Otto: hi', '[1, 2]', '[{"a":1}]', '{"text":', '[{"x":"]'])('%j is none', (cell) =>
    expect(parseJsonCell(cell)).toBeNull(),
  )
})
