import { describe, expect, it } from 'vitest'
import { salesforceCaseComment } from './salesforce-case-comment'
import { drawSample } from './samples/testing'

describe('Salesforce CaseComments', () => {
  it('are notes unless published', async () => {
    expect(await drawSample(salesforceCaseComment)).toEqual([
      '5005f00000XyZabAAF 2025-03-03T09:00:00.000Z ? 0055f00000AgentAAB: We look into it',
      '5005f00000XyZabAAF 2025-03-03T09:10:00.000Z (agent) 0055f00000AgentAAB: Maker says no',
      'skipped other_event',
      'rejected IsPublished: The column “IsPublished” is empty here: it must say true or false.',
    ])
  })
})
