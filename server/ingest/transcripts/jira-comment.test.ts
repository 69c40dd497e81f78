import { describe, expect, test } from 'vitest'
import { parseJiraComment } from './jira-comment'

describe('a Jira comment', () => {
  test.each([
    ['05/Sep/26 11:00 AM;5b10ac;one; two; three', '05/Sep/26 11:00 AM', '5b10ac', 'one; two; three'],
    ['6/21/2025 16:14;Lea Brandt;line\n\nline', '6/21/2025 16:14', 'Lea Brandt', 'line\n\nline'],
    ['14/Jul/25 3:42 PM;;who?', '14/Jul/25 3:42 PM', null, 'who?'],
  ])('%j is split on its first two semicolons only', (cell, time, speaker, text) => {
    expect(parseJiraComment(cell)?.entries).toEqual([{ time, speaker, role: null, visibility: 'public', text }])
  })

  test.each(['', 'a;b;c', '14/Jul/25 3:42 PM;only one', 'seen on 14/Jul/25 3:42 PM;x;y', '45/Jul/25 3:42 PM;x;y'])(
    '%j is none',
    (cell) => expect(parseJiraComment(cell)).toBeNull(),
  )
})
