import { expect, it } from 'vitest'
import { freshchat } from './freshchat'
import { drawReading, readingsOfSample } from './samples/json/testing'

it('messages of Freshchat: “user” is the customer, private ones are internal, pictures are named', async () => {
  expect((await readingsOfSample(freshchat, 'freshchat.json')).map(drawReading)).toEqual([
    'message fc-81\n2025-03-06T08:00:00.000Z customer - <u-31>: The lamp flickers',
    'message fc-81\n2025-03-06T08:00:01.000Z bot - <b-1>: One moment.',
    'message fc-81\n2025-03-06T08:01:00.000Z agent internal - <a-33>: known fault',
    'message fc-81\n2025-03-06T08:02:00.000Z agent - <a-33>: Please change the bulb.',
    'message fc-81\n2025-03-06T08:03:00.000Z customer - <u-31>: [attachment: bulb.png]',
  ])
})
