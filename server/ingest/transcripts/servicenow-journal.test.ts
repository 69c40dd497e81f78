import { describe, expect, test } from 'vitest'
import { parseServicenowJournal } from './servicenow-journal'

const note = (time: string, name: string, label: string, text: string) => `${time} - ${name} (${label})\n${text}\n`

describe('a ServiceNow journal', () => {
  test('comes oldest first; a work note is an agent’s and internal; blank lines inside a note stay', () => {
    const journal = parseServicenowJournal(
      [
        note('2025-02-01 09:00:00', 'Sam Oak', 'Work notes', 'Restarted.\n\nUp again.'),
        note('2025-02-01 08:10:00', 'Nora Falk', 'Additional comments', 'Still down: why?'),
      ].join('\n'),
    )
    expect(journal?.entries).toEqual([
      { speaker: 'Nora Falk', role: null, visibility: 'public', time: '2025-02-01 08:10:00', text: 'Still down: why?' },
      {
        speaker: 'Sam Oak',
        role: 'agent',
        visibility: 'internal',
        time: '2025-02-01 09:00:00',
        text: 'Restarted.\n\nUp again.',
      },
    ])
  })

  test('one that is oldest first already stays so', () => {
    const journal = parseServicenowJournal(
      note('2025-02-01 08:00:00', 'A', 'Comments', 'one') + note('2025-02-01 09:00:00', 'B', 'Comments', 'two'),
    )
    expect(journal?.entries.map(({ text }) => text)).toEqual(['one', 'two'])
  })

  test('times of other locales are read, names may hold dashes', () => {
    const journal = parseServicenowJournal(note('01/02/2025 08:10:00 PM', 'Jo - Night', 'Arbeitsnotizen', 'x'))
    expect(journal?.entries[0]).toMatchObject({
      speaker: 'Jo - Night',
      visibility: 'internal',
      time: '01/02/2025 08:10:00 PM',
    })
  })

  test.each(['', 'Called back.', '2025-02-01 09:00:00 - Sam Oak (on the phone)\nx'])('%j is none', (text) =>
    expect(parseServicenowJournal(text)).toBeNull(),
  )
})
