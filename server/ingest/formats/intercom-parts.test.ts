import { describe, expect, it } from 'vitest'
import { intercomParts } from './intercom-parts'
import { drawSample } from './samples/testing'

describe('Intercom conversation parts', () => {
  it('are messages where somebody says something; a closing is told aside, earlier versions are skipped', async () => {
    expect(await drawSample(intercomParts)).toEqual([
      '15001 2025-03-03 08:05:00 agent 40: html <p>Which kettle is it?</p>',
      'skipped other_event',
      '15001 2025-03-03 08:06:00 customer 5f0c: html <p>The red one</p>',
      'skipped state_change',
      '15001 2025-03-03 08:07:30 (agent) 40: Ask Bo',
      '15001 2025-03-03 08:08:00 bot 9: html <p>We are on it</p>',
      'skipped state_change 15001 closedAt=2025-03-03 08:30:00 endedBy=agent',
      '15002 2025-03-03 09:30:00 agent 41: html <p>Done, bye</p>',
      'rejected author_type: “whale” does not say who wrote the message: the column “author_type” must say user, lead, contact, admin, team or bot.',
    ])
  })

  it('of an exporter have texts without HTML and the opening message', async () => {
    expect(await drawSample(intercomParts, 'intercom-exporter.csv')).toEqual([
      '15001 2025-03-03 08:00:00 customer 5f0c: My kettle leaks',
      '15001 2025-03-03 08:01:00 (agent) 40: Ask Bo',
      '15001 2025-03-03 08:02:00 agent 40: Which one?',
    ])
  })
})
