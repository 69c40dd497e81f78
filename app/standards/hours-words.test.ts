import { describe, expect, it } from 'vitest'
import type { OpenHours } from '#server/domain/standard'
import { exceptionWords } from './hours-words'

const NEVER: OpenHours = { zone: 'UTC', windows: [], holidays: [], overrides: [] }

describe('days that differ from the week', () => {
  it('are none where none are set', () => expect(exceptionWords(NEVER)).toEqual([]))

  it('are told earliest first, and hours of a day’s own go before its holiday', () =>
    expect(
      exceptionWords({
        ...NEVER,
        holidays: ['2026-12-25', '2026-01-01', '2026-12-24'],
        overrides: [
          { date: '2026-12-24', windows: [{ from: '09:00', to: '13:00' }] },
          { date: '2026-12-31', windows: [] },
        ],
      }),
    ).toEqual(['1 Jan 2026: closed', '24 Dec 2026: 09:00–13:00', '25 Dec 2026: closed', '31 Dec 2026: closed']))
})
