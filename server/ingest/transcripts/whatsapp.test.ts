import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseWhatsapp } from './whatsapp'

describe('a WhatsApp chat', () => {
  test.each([
    ['Android', '28/10/24, 21:59 - ', '28/10/24, 21:59'],
    ['Android, 12 hours, lower case', '10/28/24, 9:59 pm - ', '10/28/24, 9:59 pm'],
    ['Android, year first', '2024/10/28, 21:59 - ', '2024/10/28, 21:59'],
    ['Android, Spanish', '28/10/2024, 9:59 p. m. - ', '28/10/2024, 9:59 p. m.'],
    ['Android, German', '28.10.24, 21:59 - ', '28.10.24, 21:59'],
    ['iOS', '[28/10/2024, 21:59:08] ', '28/10/2024, 21:59:08'],
    ['iOS, direction mark and narrow blank', '\u200E[10/28/24, 9:59:08\u202FPM] ', '10/28/24, 9:59:08 PM'],
    ['iOS, hard blank', '[28-10-24, 9:59:08\u00A0p.m.] ', '28-10-24, 9:59:08 p.m.'],
    ['brackets without comma', '[28/10/24 21:59] ', '28/10/24 21:59'],
    ['dots in the clock', '28.10.2024, 21.59 - ', '28.10.2024, 21:59'],
  ])('%s: time, name and text', (_, stamp, time) => {
    const chat = parseWhatsapp(`${stamp}Tara: the blue one: 5511\nsecond line\n${stamp}Shop: ok`)
    expect(chat?.entries).toMatchObject([
      { speaker: 'Tara', role: null, time, text: 'the blue one: 5511\nsecond line' },
      { speaker: 'Shop', role: null, time, text: 'ok' },
    ])
    expect(chat?.matchedShare).toBeCloseTo(2 / 3)
  })

  test('lines without a name are the system, also where a quoted subject holds a colon', () => {
    const chat = parseWhatsapp(
      '1/2/24, 10:00 - You were added\n1/2/24, 10:01 - Tara changed the subject from “a” to “Help: now”\n1/2/24, 10:02 - Tara: hi',
    )
    expect(chat?.entries.map(({ role, speaker }) => [role, speaker])).toEqual([
      ['system', null],
      ['system', null],
      [null, 'Tara'],
    ])
  })

  test('a deleted message is no words of its author; an edited one loses the notice', () => {
    const chat = parseWhatsapp(
      '1/2/24, 10:00 - Tara: This message was deleted\n1/2/24, 10:01 - Tara: at nine <This message was edited>\n1/2/24, 10:02 - Tara: <Media omitted>',
    )
    expect(chat?.entries).toMatchObject([
      { role: 'system', speaker: null, text: 'Tara: This message was deleted' },
      { role: null, text: 'at nine' },
      { role: null, text: '<Media omitted>' },
    ])
  })

  test.each([
    'Esta mensagem foi apagada',
    'Ce message a été supprimé',
    'Questo messaggio è stato eliminato',
    'Dit bericht is verwijderd.',
  ])('“%s” is no words of its author', (notice) => {
    const chat = parseWhatsapp(`1/2/24, 10:00 - Tara: ${notice}\n1/2/24, 10:02 - Tara: hi`)
    expect(chat?.entries[0]).toMatchObject({ role: 'system', speaker: null })
  })

  test('what the app itself says under a name, behind a mark of direction, is the system; media are not', () => {
    const chat = parseWhatsapp(
      [
        '[05/03/2025, 21:05:01] Tara: \u200EMessages and calls are end-to-end encrypted.',
        '[05/03/2025, 21:05:02] Night desk: \u200EBo created this group',
        '\u200E[05/03/2025, 21:06:02] Tara: \u200Eimage omitted',
        '[05/03/2025, 21:07:02] Tara: \u200E<attached: 00000012-PHOTO.jpg>',
        '[05/03/2025, 21:08:02] Tara: \u200EBild weggelassen',
        '[05/03/2025, 21:09:02] Tara: hi',
      ].join('\n'),
    )
    expect(chat?.entries.map(({ role, speaker }) => [role, speaker])).toEqual([
      ['system', null],
      ['system', null],
      [null, 'Tara'],
      [null, 'Tara'],
      [null, 'Tara'],
      [null, 'Tara'],
    ])
  })

  test.each([
    ['', 'empty'],
    ['1/2/24, 10:00 - Tara: hi', 'one entry only'],
    ['Minutes\n1/2/24, 10:00 - Tara: hi\n1/2/24, 10:00 - Tara: hi', 'words before the first entry'],
    ['1/2/24, 10:00 - doors open\n1/2/24, 11:00 - doors close', 'nobody speaks'],
  ])('%j is none: %s', (text) => expect(parseWhatsapp(text)).toBeNull())
})

const real = '../shared/data/formats'
describe.skipIf(!existsSync(real))('the chats among the real data (skipped where they are absent)', () => {
  test.each([1, 2, 3, 4])('whatsapp-%i.txt has 7 messages of people and 2 system lines', (n) => {
    const entries = parseWhatsapp(readFileSync(`${real}/whatsapp-${n}.txt`, 'utf8'))?.entries ?? []
    expect(entries.filter(({ role }) => role === 'system')).toHaveLength(2)
    expect(entries.filter(({ speaker }) => speaker !== null)).toHaveLength(7)
  })
})
