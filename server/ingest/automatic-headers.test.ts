import { describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '#server/domain/import'
import { automaticByHeaders, automaticByWrittenHeaders, headersIn, parseMailHeaders } from './automatic-headers'
import { opens, readAll } from './testing'

describe('headers of a mail', () => {
  it.each([
    'Auto-Submitted: auto-replied',
    'auto-submitted: auto-generated (by the shop)',
    'Auto-Submitted: vacation',
    'Auto-Submitted: auto-replied; owner-email="ada.quill@example.com"',
    'Return-Path: <>',
    'Precedence: bulk',
    'PRECEDENCE: Junk',
    'Precedence: auto_reply',
    'Precedence: list',
    'List-Id: <news.shop.example.com>',
    'List-Unsubscribe: <mailto:leave@shop.example.com>',
    'X-Autoreply: yes',
    'X-Autorespond: away',
    'X-Loop: help@shop.example.com',
    'X-Auto-Response-Suppress: OOF\nX-MS-Exchange-Inbox-Rules-Loop: ada.quill@example.com',
  ])('%j is of a mail that no person sent', (written) => {
    expect(automaticByWrittenHeaders(`From: Ada <ada.quill@example.com>\n${written}\nSubject: Kettle`)).toBe('certain')
  })

  it.each(['X-Auto-Response-Suppress: All', 'X-Auto-Response-Suppress: DR, OOF, AutoReply'])(
    '%j only asks for no automatic answer, so that it is suspected',
    (written) => expect(automaticByWrittenHeaders(written)).toBe('suspected'),
  )

  it.each([
    null,
    '',
    'From: Ada <ada.quill@example.com>\nSubject: Auto-Submitted: auto-replied',
    'Auto-Submitted: no',
    'Auto-Submitted: No (a person wrote this)',
    'Auto-Submitted:',
    'Return-Path: <ada.quill@example.com>',
    'Return-Path:',
    'Precedence: first-class',
    'X-Loop: no',
    'X-Autoreply: false',
    'X-Auto-Response-Suppress: None',
    'X-MS-Exchange-Inbox-Rules-Loop: ada.quill@example.com',
    'Received: from a\n\nAuto-Submitted: auto-replied',
  ])('%j says nothing', (written) => expect(automaticByWrittenHeaders(written)).toBeNull())

  it('are read with folded lines joined, names in any case, and equal ones kept', () => {
    const headers = parseMailHeaders(
      'Received: from a\r\n\tby b\r\nreceived: from c\r\nnot a header\r\nX-Loop : yes\r\n',
    )
    expect([...headers]).toEqual([
      ['received', 'from a by b\nfrom c'],
      ['x-loop', 'yes'],
    ])
  })

  it.each([
    [{ 'Auto-Submitted': 'auto-replied' }, 'certain'],
    [{ Precedence: ['first-class', 'bulk'] }, 'certain'],
    [{ 'X-Autoreply': true }, 'certain'],
    [[{ name: 'Return-Path', value: '<>' }], 'certain'],
    ['X-Auto-Response-Suppress: All', 'suspected'],
    [{ Subject: 'Kettle', 'X-Loop': null }, null],
    [['Auto-Submitted'], null],
    [null, null],
    [7, null],
  ])('in an object as %j', (value, mark) => expect(automaticByHeaders(headersIn(value))).toBe(mark))

  it('cost milliseconds where they are hostile', () => {
    const started = performance.now()
    for (const part of ['a', ':', '(', ' \n a', 'x:y\n', 'Auto-Submitted: (', '\t']) {
      automaticByWrittenHeaders(part.repeat(100_000 / part.length))
      automaticByWrittenHeaders(`Auto-Submitted: ${part.repeat(100_000 / part.length)}`)
    }
    expect(performance.now() - started).toBeLessThan(1500)
  })
})

describe('a column of headers in the canonical CSV', () => {
  const HEADER = 'conversation id,time,author role,text,automatic,headers'
  const marks = async (...rows: string[]) => {
    const bytes = new TextEncoder().encode([HEADER, ...rows].join('\n'))
    const { batch } = await readAll(opens(bytes), { ...NO_OPTIONS, zone: 'UTC', vendor: 'Harbour' })
    return batch.messages.map(({ automatic }) => automatic)
  }

  it('marks what no person sent', async () => {
    expect(
      await marks(
        'C-1,2025-03-01T10:00:00Z,customer,I am away,,"Subject: Away\nAuto-Submitted: auto-replied"',
        'C-1,2025-03-01T10:01:00Z,customer,My kettle leaks,,"Subject: Kettle"',
        'C-1,2025-03-01T10:02:00Z,customer,Hm,,X-Auto-Response-Suppress: All',
        'C-1,2025-03-01T10:03:00Z,customer,And?,,',
      ),
    ).toEqual(['certain', null, 'suspected', null])
  })

  it('says nothing where the column before it has said so', async () => {
    expect(
      await marks(
        'C-1,2025-03-01T10:00:00Z,customer,I typed this,no,Precedence: list',
        'C-1,2025-03-01T10:01:00Z,customer,Away,yes,Subject: Away',
      ),
    ).toEqual([null, 'certain'])
  })
})
