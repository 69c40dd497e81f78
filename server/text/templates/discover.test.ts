import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAttributor } from './attribute'
import { type Catalogue, EMPTY_CATALOGUE } from './catalogue'
import { discoverAndAttribute, discoverTemplates } from './discover'
import { drawReplies } from './testing'

const discover = (drawn: string, minimumSupport = 5): Catalogue => {
  const replies = drawReplies(drawn)
  return discoverTemplates(() => replies, EMPTY_CATALOGUE, minimumSupport)
}
const texts = ({ templates }: Catalogue): string[] => templates.map(({ text }) => text).sort()

const SHOP = `
  4× ann: The blue kettle you ordered has left our warehouse today.
  2× bob: The blue kettle you ordered has left our warehouse today.
  3× ann: Unfortunately we have no lamps left in that colour, shall I look for another?
  3× bob: Unfortunately we have no lamps left in that colour, shall I look for another?
  6× bob: Unfortunately we have no chairs left in that colour, shall I look for another?
  ann: I could not find it myself but my colleague in the other hall may know more about it.
`

describe('a text is a template from so many conversations on', () => {
  test.each([
    [4, 0],
    [5, 1],
  ])('%i conversations make %i', (times, count) => {
    expect(discover(`${times}× ann: The blue kettle you ordered has left our warehouse.`).templates).toHaveLength(count)
  })
  test('one conversation counts once, however often it was told', () => {
    const replies = drawReplies('9× ann: The blue kettle you ordered has left our warehouse.').map((reply) => ({
      ...reply,
      conversationId: 'the same',
    }))
    expect(discoverTemplates(() => replies, EMPTY_CATALOGUE, 5).templates).toHaveLength(0)
  })
  test('no replies make none', () => {
    expect(discoverTemplates(() => [], EMPTY_CATALOGUE, 5)).toEqual(EMPTY_CATALOGUE)
  })
  test('people who write alike make none', () => {
    const alike = [
      'we found your lost umbrella',
      'we have found your umbrella',
      'we just found your umbrella',
      'we found the umbrella',
      'so we found your umbrella',
    ]
    expect(discover(alike.map((text) => `ann: ${text} here`).join('\n')).templates).toHaveLength(0)
  })
})

describe('what varies is a slot, named by what stands in it', () => {
  test('names, figures and quotations', () => {
    const drawn = ['Lisbon', 'Oslo', 'Cape Town', 'Kyoto', 'Lima']
      .map((place, n) => `ann: I found a seat to ${place} for ${90 + n} coins, your number is 'AB${n}'.`)
      .join('\n')
    expect(texts(discover(drawn))).toEqual(['I found a seat to ⟨name⟩ for ⟨number⟩ coins, your number is ⟨quoted⟩.'])
  })
  test('what is the same in every reply is no slot', () => {
    const [template] = discover('5× ann: Please open the Garden Gate with the code 4711 tonight.').templates
    expect(template?.wordings[0]).toContainEqual({ same: '4711' })
  })
  test('any words before a long fixed part are one free slot', () => {
    const heads = [
      'Turn left at the old mill',
      'Keep on until you see water',
      'Cross both bridges',
      'Take the second tram',
      'Walk up the hill',
      'Follow the red signs',
    ]
    const drawn = heads.map((head) => `5× ann: ${head}. May I go on, or would you like to hear that again?`).join('\n')
    expect(texts(discover(drawn))).toEqual(['⟨free⟩ May I go on, or would you like to hear that again?'])
  })
})

describe('macros of one family', () => {
  test('each sent often with its own word stay apart', () => {
    expect(texts(discover(SHOP))).toEqual([
      'The blue kettle you ordered has left our warehouse today.',
      'Unfortunately we have no chairs left in that colour, shall I look for another?',
      'Unfortunately we have no lamps left in that colour, shall I look for another?',
    ])
  })
  test('one with a clause added is the same', () => {
    const drawn = `6× ann: Your table by the window is booked for tonight.\n5× bob: Your table by the window is booked for tonight and we look forward to it.`
    expect(discover(drawn).templates).toHaveLength(1)
  })
})

describe('what every reply of somebody ends with', () => {
  const bodies = ['your kettle has left us', 'no lamp is left', 'which colour do you want', 'we close at noon']
  test('is a signature, not a template', () => {
    const drawn = bodies
      .map((body) => `6× ann: ${body}\\nAnn of the kettle desk, always happy to answer you`)
      .join('\n')
    const { footers, templates } = discover(drawn)
    expect(footers).toEqual([{ of: 'agent', line: expect.stringMatching(/^[0-9a-f]{8}$/) }])
    expect(templates.map(({ text }) => text).sort()).toEqual([...bodies].sort())
  })
  test('is a legal footer where all of a vendor have it', () => {
    const replies = bodies.flatMap((body, at) =>
      Array.from({ length: 6 }, (_, n) => ({
        id: `${at}-${n}`,
        text: `${body}\nThis message is for whom it is addressed to alone.\n${body}`,
        conversationId: `${at}-${n}`,
        agentId: `agent ${n}`,
        vendorId: 'north',
      })),
    )
    expect(discoverTemplates(() => replies, EMPTY_CATALOGUE, 5).footers).toEqual([
      { of: 'vendor', line: expect.any(String) },
    ])
  })
})

test('courtesies have a template of their own kind', () => {
  expect(discover('5× ann: Is there anything else I can do for you?').templates).toMatchObject([{ kind: 'courtesy' }])
})

describe('a catalogue depends on what was sent', () => {
  const replies = drawReplies(SHOP)
  const whole = discoverTemplates(() => replies, EMPTY_CATALOGUE, 5)
  test('and not on the order of the replies', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(replies, { minLength: replies.length }), (shuffled) => {
        expect(discoverTemplates(() => shuffled, EMPTY_CATALOGUE, 5)).toEqual(whole)
      }),
      { seed: 5, numRuns: 20 },
    )
  })
  test('a reply that uses nothing known changes no template', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[q-z]{3,9}$/), { minLength: 1, maxLength: 30 }), (words) => {
        const more = [...replies, { id: 'more', text: words.join(' '), conversationId: 'more', agentId: null }]
        expect(discoverTemplates(() => more, EMPTY_CATALOGUE, 5).templates).toEqual(whole.templates)
      }),
      { seed: 5, numRuns: 50 },
    )
  })
  test('known templates stay, and what is known is not found again', () => {
    const again = discoverTemplates(() => replies, whole, 5)
    expect(again).toEqual(whole)
    const more = drawReplies('6× ann: We open the garden again on the first day of spring.')
    const next = discoverTemplates(() => more, whole, 5)
    expect(next.templates).toHaveLength(whole.templates.length + 1)
    expect(next.templates).toEqual(expect.arrayContaining([...whole.templates]))
    expect(next.changes).toEqual([])
  })
  test('it survives being written down', () => {
    const read: Catalogue = JSON.parse(JSON.stringify(whole))
    expect(createAttributor(read)(replies[0]?.text ?? '').templateId).toBe(
      createAttributor(whole)(replies[0]?.text ?? '').templateId,
    )
  })
})

test('attributing the same replies at once says the same as one by one', () => {
  const replies = drawReplies(
    `${SHOP}\n5× bob: I found a seat to Oslo for 90 coins.\nann: I found a seat to Lima for 7 silver coins now.`,
  )
  const { catalogue, attributionAt } = discoverAndAttribute(() => replies, EMPTY_CATALOGUE, 5)
  const attribute = createAttributor(catalogue)
  replies.forEach(({ text }, n) => {
    const { templateId, coveredShare, band } = attribute(text)
    expect(attributionAt(n)).toEqual({ templateId, coveredShare, band })
  })
})

test('hostile texts of a hundred kilobytes are linear', () => {
  const long = ['a b '.repeat(25_000), 'the same words again '.repeat(5000), `${'x'.repeat(99_000)} end`]
  const replies = Array.from({ length: 9 }, (_, n) => ({
    id: n,
    text: `${long[n % 3]}${n}`,
    conversationId: null,
    agentId: null,
  }))
  const started = performance.now()
  discoverAndAttribute(() => replies, EMPTY_CATALOGUE, 2).attributionAt(0)
  expect(performance.now() - started).toBeLessThan(10_000)
})
