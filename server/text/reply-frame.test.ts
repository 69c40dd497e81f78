import { expect, test } from 'vitest'
import { findGreeted, frameReply } from './reply-frame'

test.each([
  ['Hi Anna, it is here.\nKind regards,\nTom', 'Anna', 'it is here.'],
  ['Dear Ms Berg,\nit is here.', 'Ms Berg', 'it is here.'],
  ['Hi, Anna! It is here.', 'Anna', 'Anna! It is here.'],
  ['Thanks Anna. It is here. -Tom', 'Anna', 'It is here.'],
  ['Hello! It is here.', null, 'It is here.'],
  ['Hi Anna it is here.', null, 'it is here.'],
  ['Thanks for that. It is here.', null, 'Thanks for that. It is here.'],
  ['', null, ''],
])('%j greets %j and says %j', (text, name, said) => {
  const { body } = frameReply(text)
  const greeted = findGreeted(text)
  expect(greeted && text.slice(greeted.start, greeted.end)).toBe(name)
  expect(text.slice(body.start, body.end).trim()).toBe(said)
})
