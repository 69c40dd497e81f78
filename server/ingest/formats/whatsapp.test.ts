import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingsOfText } from './testing'
import { whatsapp } from './whatsapp'

const sample = readFileSync(new URL('./samples/whatsapp.txt', import.meta.url), 'utf8')

test('each entry of a chat is a message of the conversation that the file is named after', () => {
  const readings = readingsOfText(whatsapp, sample, 'WhatsApp Chat with Tara Quill.txt')
  expect(
    readings.map((reading) =>
      reading.kind === 'message' ? [reading.message.authorName, reading.message.role, reading.message.text] : reading,
    ),
  ).toEqual([
    [null, 'system', 'Messages and calls are end-to-end encrypted. No one outside of this chat can read them.'],
    ['Tara Quill', null, 'Hello, my kettle order never came.\nIt was order 5511: the blue one.'],
    ['Lantern Shop', null, 'Good evening Tara, I am looking into it.'],
    ['Tara Quill', null, '<Media omitted>'],
    [null, 'system', 'Lantern Shop: This message was deleted'],
    ['Lantern Shop', null, 'It leaves tomorrow at 9:00.'],
  ])
  expect(readings[1]).toMatchObject({ conversationId: 'Tara Quill', message: { time: '28/10/24, 21:59' } })
})

test.each([
  ['_chat.txt', '_chat'],
  ['WhatsApp Chat - Tara.txt', 'Tara'],
  ['Chat de WhatsApp con Tara.txt', 'Tara'],
  ['night 7.txt', 'night 7'],
])('%s is the conversation %s', (fileName, conversationId) =>
  expect(readingsOfText(whatsapp, sample, fileName)[0]).toMatchObject({ conversationId }),
)

test.each(['id,text\n1,"28/10/24, 21:59 - Tara: hi"', '[10:00] Tara: hi\n[10:01] Tara: hi'])(
  '%j is not claimed',
  (text) => expect(whatsapp.claims(text)).toBeNull(),
)
