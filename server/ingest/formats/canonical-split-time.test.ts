import { describe, expect, it } from 'vitest'
import { type ImportOptions, NO_OPTIONS } from '#server/domain/import'
import { opens, readAll, sumOf } from '../testing'

const berlin: ImportOptions = { ...NO_OPTIONS, zone: 'Europe/Berlin' }

async function read(header: string, times: readonly string[], options = berlin) {
  const rows = times.map((time) => `C-1;${time};customer;Harbour;Hello`)
  const text = [`conversation id;${header};author role;vendor;text`, ...rows].join('\n')
  const { opened, batch } = await readAll(opens(new TextEncoder().encode(text)), options)
  expect(sumOf(batch)).toBe(batch.recordsRead)
  return { opened, batch, times: batch.messages.map(({ at }) => new Date(at).toISOString()) }
}

describe('a column of days and a column of times of day', () => {
  it.each([
    ['as ISO', 'Date;Time', '2025-03-01;10:05:07', '2025-03-01T09:05:07.000Z'],
    ['the other way round', 'Time;Date', '10:05;2025-03-01', '2025-03-01T09:05:00.000Z'],
    ['with midnight behind the day', 'Date;Time', '2025-03-01 00:00:00;10:05:07', '2025-03-01T09:05:07.000Z'],
    ['with the day first', 'Date;Time', '25/03/2025;1:05 PM', '2025-03-25T12:05:00.000Z'],
    ['in German', 'Datum;Uhrzeit', '01.03.2025;10:05', '2025-03-01T09:05:00.000Z'],
    ['with the name of the month', 'Date;Time', '1 Mar 2025;10:05', '2025-03-01T09:05:00.000Z'],
    ['with an offset', 'Date;Time', '2025-03-01;10:05:07+02:00', '2025-03-01T08:05:07.000Z'],
  ])('%s are read as one', async (_name, header, time, expected) => {
    const { opened, times } = await read(header, [time, time])
    expect(times).toEqual([expected, expected])
    const fields = opened.reading().columns.filter(({ field }) => field === 'time')
    expect(fields.map((column) => column.header).sort()).toEqual(header.split(';').sort())
  })

  it('a row without one of them is rejected for that', async () => {
    const { batch } = await read('Date;Time', [...Array(20).fill('2025-03-01;10:05'), '2025-03-01;', ';10:05'])
    expect(batch.messages).toHaveLength(20)
    expect(batch.rejections.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('without a time of day'),
      expect.stringContaining('without a date'),
    ])
  })

  it('ask for zone and order of both together', async () => {
    await expect(read('Date;Time', ['01/03/2025;10:05'], NO_OPTIONS)).rejects.toMatchObject({
      questions: [
        { about: 'zone', question: expect.stringContaining('“Date” and “Time” (“01/03/2025 10:05”)') },
        { about: 'day_month_order' },
      ],
    })
  })
})

it('a time column that tells the day too is left alone', async () => {
  const { times } = await read('Date;Time', ['2024-01-01;2025-03-01 10:05'])
  expect(times).toEqual(['2025-03-01T09:05:00.000Z'])
})
