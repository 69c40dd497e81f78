import { expect, it } from 'vitest'
import { salesforceId } from './salesforce-id'

it.each([
  ['5005f00000XyZab', '5005f00000XyZabAAF'],
  ['500ABCDEfghij0K', '500ABCDEfghij0KYHQ'],
  ['5005f00000XyZabAAF', '5005f00000XyZabAAF'],
  ['00001234', '00001234'],
  ['123456789012345', '123456789012345'],
  ['AlexanderMiller', 'AlexanderMiller'],
  ['', ''],
  [null, null],
])('%s becomes %s: fifteen letters get the three that tell the capitals, anything else stays', (id, long) => {
  expect(salesforceId(id)).toBe(long)
})
