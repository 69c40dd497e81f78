import { expect, it } from 'vitest'
import { drift } from './drift'
import { drawReading, readingsOfSample } from './samples/json/testing'

it('messages of Drift: “user” is the agent, private notes are internal, edits are no messages', async () => {
  expect((await readingsOfSample(drift, 'drift.json')).map(drawReading)).toEqual([
    'message 7201\n2025-03-06T09:20:00.000Z customer - <31>: <p>Does the lamp dim?</p>',
    'message 7201\n2025-03-06T09:20:01.000Z bot - <32>: Somebody will be here soon.',
    'message 7201\n2025-03-06T09:21:00.000Z agent internal - <33>: asks for the second time',
    'message 7201\n2025-03-06T09:22:00.000Z agent - <33>: Yes, it dims.',
    'skipped other_event 7201',
  ])
})
