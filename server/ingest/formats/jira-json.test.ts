import { expect, it } from 'vitest'
import { jiraJson } from './jira-json'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'

it('issues of Jira: the description opens, what only the desk sees is a note, documents become lines', async () => {
  const [first] = await readingsOfSample(jiraJson, 'jira-json.json')
  expect(first && drawReading(first)).toBe(
    `conversation LAMP-1
2025-03-06T08:00:00.000+0100 customer Ida Moss <a-31>: It flickers at night.
2025-03-06T08:10:00.000+0100 agent internal Per Wick <a-33>: known fault
2025-03-06T08:30:00.000+0100 ? Per Wick <a-33>: Please change the bulb.
It is free.
2025-03-06T09:00:00.000+0100 customer Ida Moss <a-31>: Done.`,
  )
  expect(factsOf(first)).toMatchObject({ customer: 'a-31', tags: 'lamp, night', status: 'Done' })
})

it('an issue of which Jira gave only some comments is refused', async () => {
  const [, second] = await readingsOfSample(jiraJson, 'jira-json.json')
  expect(second && drawReading(second)).toMatch(/^rejected: Jira gave only some of this issue’s comments/)
})
