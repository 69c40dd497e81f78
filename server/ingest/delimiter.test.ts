import { describe, expect, it } from 'vitest'
import { guessDelimiter } from './delimiter'

describe('the delimiter', () => {
  it.each([
    ['commas', 'a,b\n1,2\n', ','],
    ['semicolons with decimal commas', 'a;b;c\n1,5;2,5;3,5\n4,1;5,1;6,1\n', ';'],
    ['semicolons below a title', 'Tickets of May\n\nid;text;role\n1;a;b\n2;c;d\n', ';'],
    ['semicolons below a title with a comma', 'Report for Acme, Inc.\nid;text;role\n1;a, b;c\n2;d;e\n', ';'],
    ['tabs below five lines of filters', 'a\nb\nc\nd\ne\nid\ttext\n1\tx, y\n2\tz\n', '\t'],
    ['commas in a small file with a ragged row', 'a,b\n1,2,3\n', ','],
    ['a single column', 'a\nb\n', ','],
    ['nothing', '', ','],
  ])('%s', (_name, text, expected) => {
    expect(guessDelimiter(text)).toBe(expected)
  })

  it('of plain quotes counts delimiters between them', () => {
    const text = 'a;b\n"1,1;x\n"2,2;y\n'
    expect(guessDelimiter(text, 'plain')).toBe(';')
  })
})
