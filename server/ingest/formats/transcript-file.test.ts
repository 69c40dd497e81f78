import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingsOfText } from './testing'
import { transcriptFile } from './transcript-file'

const sample = readFileSync(new URL('./samples/transcript.txt', import.meta.url), 'utf8')

test('a text is one conversation, named as its file is; its heading gives the day', () => {
  const readings = readingsOfText(transcriptFile, sample, 'night 4.txt')
  expect(readings).toMatchObject([
    {
      kind: 'conversation',
      conversationId: 'night 4',
      messages: [
        { role: 'system', text: 'Chat with the night desk, 4 Mar 2025' },
        {
          role: 'customer',
          time: { dayOf: '4 Mar 2025 00:00', clockMs: 79_805_000 },
          text: 'Hello: is anybody there?',
        },
        { role: null, authorName: 'Ines', text: 'Yes, see\nhttps://help.example.com' },
        { role: 'customer', text: 'thanks' },
        { role: 'system', text: 'Ines left the chat' },
      ],
    },
  ])
})

test('without any date it is rejected, with what to export instead', () => {
  expect(readingsOfText(transcriptFile, '[22:10] Visitor: Hello\n[22:11] Ines: Yes')).toMatchObject([
    { kind: 'rejected', reason: expect.stringContaining('export it with date and time') },
  ])
})

test.each([
  'id,transcript\n1,"[22:10] Visitor: Hello\n[22:11] Ines: Yes"\n2,"[22:10] Visitor: Hello\n[22:11] Ines: Yes"',
  'Dear team,\nplease help: it broke.',
  'time,text\n2025-03-04 10:00:00,Agent: hi\n2025-03-04 10:01:00,Agent: ho',
])('%j is not claimed', (text) => expect(transcriptFile.claims(text)).toBeNull())
