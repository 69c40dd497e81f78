import { describe, expect, it } from 'vitest'
import { drawSample, factsOfSample } from './samples/testing'
import { tidio } from './tidio'

describe('Tidio messages', () => {
  it('tell visitor, operator and automation apart; a row that an unquoted comma has shifted is refused', async () => {
    expect(await drawSample(tidio)).toEqual([
      '6601 2025-03-03T08:00:00Z bot: Hello! Ask away 👋',
      '6601 2025-03-03T08:00:20Z customer #504c1: Do you have kettles, red ones?',
      '6601 2025-03-03T08:01:00Z agent: Yes, ',
      '6602 2025-03-03T08:02:00Z customer ada.quill@example.com/ada.quill@example.com: None',
      'rejected NAME: The visitor’s name is filled on a row that the visitor did not write: a comma in the text is probably not quoted.',
      'rejected SENDER: “robot” does not say who wrote the message: the column “SENDER” must say visitor, operator or automation.',
    ])
  })

  it('name the visitor by address, else by name, on the visitor’s rows', async () => {
    const facts = await factsOfSample(tidio)
    expect(facts.slice(0, 2)).toEqual([{ channel: 'chat' }, { channel: 'chat', customer: '#504c1' }])
    expect(facts[3]).toEqual({ channel: 'chat', customer: 'ada.quill@example.com' })
  })
})
