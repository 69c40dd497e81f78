import { expect, it } from 'vitest'
import { drawReading, readingsOfSample } from './samples/json/testing'
import { zendeskCommentsJson } from './zendesk-comments-json'

it('comments of Zendesk, one an object: what is not public is an agent’s note', async () => {
  expect((await readingsOfSample(zendeskCommentsJson, 'zendesk-comments-json.ndjson')).map(drawReading)).toEqual([
    'message 8301\n2025-03-06T08:00:00Z ? - <9100000000011>: <p>Where is my lamp?</p>',
    'message 8301\n2025-03-06T08:10:00Z agent internal - <9100000000012>: <p>ask the depot</p>',
    'message 8301\n2025-03-06T08:20:00Z ? - <9100000000012>: <p>It left today.</p>',
  ])
})
