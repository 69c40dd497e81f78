import { expect, test } from 'vitest'
import { csvLines, ndjsonLines } from './export-lines'

const RECORDS = [
  { id: 'A', n: 1.25, met: null, words: '=1+1' },
  { id: 'B', n: 0, met: true, words: 'two\nlines' },
]

test('a record is a line of JSON, unknown being null', () => {
  expect([...ndjsonLines(RECORDS)].map((line) => JSON.parse(line))).toEqual(RECORDS)
  expect([...ndjsonLines(RECORDS)].every((line) => line.endsWith('}\n'))).toBe(true)
})

test('a CSV has its columns in order, unknown as an empty cell, and no cell that a spreadsheet would run', () => {
  expect([...csvLines(['words', 'id', 'met', 'n'], RECORDS)]).toEqual([
    '\uFEFFwords,id,met,n\r\n',
    "'=1+1,A,,1.25\r\n",
    '"two\nlines",B,true,0\r\n',
  ])
})

test('what is not a plain value stands in its cell as JSON', () => {
  expect([...csvLines(['list'], [{ list: ['a', 1] }])][1]).toBe('"[""a"",1]"\r\n')
})

test('nothing to write is a header alone', () => {
  expect([...ndjsonLines([])]).toEqual([])
  expect([...csvLines(['id'], [])]).toEqual(['\uFEFFid\r\n'])
})
