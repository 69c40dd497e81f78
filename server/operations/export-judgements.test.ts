import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing'
import { exportJudgements } from './export-judgements'
import { takeInChats } from './standards/testing'

test('every reply and every dimension of a conversation is a row with what was kept of it', async () => {
  const database = openTestDatabase()
  try {
    await takeInChats(database, [
      { day: 2, vendor: 1, channel: 0, minutes: 1, laterMinutes: 1 },
      { day: 3, vendor: 1, channel: 0, minutes: 600, laterMinutes: 1 },
    ])
    const rows = [...exportJudgements(database)]
    expect(rows.filter(({ measure }) => measure === 'first_reply')).toMatchObject([
      { vendor: 'Night Owls', channel: 'chat', day: '2026-03-02', kept: 1, waitSeconds: 60 },
      { vendor: 'Night Owls', channel: 'chat', day: '2026-03-03', kept: 0, waitSeconds: 36_000 },
    ])
    const [whole, late] = rows.filter(({ measure }) => measure === 'response')
    expect(whole).toMatchObject({ kept: 1, waitSeconds: null })
    expect(late?.kept).toBeLessThan(1)
    expect(new Set(rows.map(({ vendor }) => vendor))).toEqual(new Set(['Night Owls']))
  } finally {
    database.close()
  }
})
