import { expect, test } from 'vitest'
import { chooseFiles } from './choose-files'

const file = (name: string, size = 10) => ({ name, size })

test('files add up, each once', () => {
  const { files, refused } = chooseFiles([file('a.csv')], [file('a.csv'), file('b.csv'), file('a.csv', 11)])
  expect(files).toEqual([file('a.csv'), file('b.csv'), file('a.csv', 11)])
  expect(refused).toEqual([])
})

test('what cannot be uploaded is left out with its sentence, the rest is kept', () => {
  const { files, refused } = chooseFiles([], [file('report.xlsx'), file('a.csv')])
  expect(files).toEqual([file('a.csv')])
  expect(refused).toEqual([{ name: 'report.xlsx', why: expect.stringContaining('spreadsheet') }])
})

test('more than fifty files are refused', () => {
  const many = Array.from({ length: 52 }, (_, index) => file(`part-${index}.csv`))
  expect(chooseFiles([], many)).toMatchObject({ refused: [{ name: 'part-50.csv' }, { name: 'part-51.csv' }] })
})
