import { describe, expect, it } from 'vitest'
import { recogniseProgramText } from './recognise-program-text'

const log = (word: string) =>
  Array.from({ length: 9 }, (_, i) => `2025-03-01 10:00:0${i},123 ${word} [worker-1] request: id=${i}, ok`).join('\n')

describe('texts of programs', () => {
  it.each([
    ['a log', log('INFO'), /log/],
    ['a log with brackets', log('[ERROR]'), /log/],
    ['SQL', "INSERT INTO messages (id, text) VALUES\n(1, 'x')", /SQL/],
    ['SQL with a comment', '-- dump of today\nINSERT INTO t VALUES (1);', /SQL/],
    ['a list of Python', "[{'conversation_id': 'C-1', 'text': 'x'}]", /json\.dump/],
    ['a value of Python', "{'conversation_id': 'C-1'}", /json\.dump/],
  ])('%s is refused with what to do', (_name, text, expected) => {
    expect(recogniseProgramText(text)).toMatch(expected)
  })

  it.each([
    ['a transcript', log('Maya:')],
    ['a CSV', 'id,time,text\n1,2025-03-01 10:00:00,INSERT INTO the box'],
    ['a comment line in a CSV', '-- exported today\nid,time,text'],
    ['JSON', '{"a": "\'b\': 1"}'],
    ['nothing', ''],
  ])('%s is none', (_name, text) => {
    expect(recogniseProgramText(text)).toBeNull()
  })
})
