import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAttributor, createBriefAttributor } from './attribute'
import { EMPTY_CATALOGUE, makeCatalogue, type Template } from './catalogue'
import { discoverTemplates } from './discover'
import { drawReplies, drawTemplate, madeWords } from './testing'

const replies = drawReplies(`
  6× ann: The blue kettle you ordered has left our warehouse today.
  ann: I booked a boat to Lisbon for 40 coins, be there at 9 am sharp.
  ann: I booked a boat to Oslo for 55 coins, be there at 8 am sharp.
  ann: I booked a boat to Kyoto for 70 coins, be there at 5 pm sharp.
  ann: I booked a boat to Lima for 35 coins, be there at 7 pm sharp.
  bob: I booked a boat to Accra for 61 coins, be there at 6 am sharp.
  5× bob: Is there anything else I can do for you?
`)
const catalogue = discoverTemplates(() => replies, EMPTY_CATALOGUE, 5)
const attribute = createAttributor(catalogue)

describe('the band of a reply', () => {
  test.each([
    ['verbatim', 'The blue kettle you ordered has left our warehouse today.'],
    ['verbatim', 'Hi Kim, the blue kettle you ordered has left our warehouse today! Kind regards, Ann'],
    ['filled', 'I booked a boat to Cape Town for 12 coins, be there at 11 am sharp.'],
    ['adapted', 'Good news after so long: the blue kettle you ordered has left our warehouse.'],
    ['own', 'I asked the driver and she has not seen any parcel of that size this week.'],
    ['short', 'Yes, it has left.'],
    ['short', 'Is there anything else I can do for you?'],
    ['short', ''],
  ])('is %s: %s', (band, text) => {
    expect(attribute(text).band).toBe(band)
  })
  test('a short reply has its template all the same', () => {
    expect(attribute('Is there anything else I can do for you?').templateId).not.toBeNull()
  })
})

test('what is the template’s and what fills its slots is shown in the text', () => {
  const text = 'Hello! I booked a boat to Cape Town for 12 coins, be there at 11 am sharp.'
  const { covered, slots } = attribute(text)
  expect(covered.map(({ start, end }) => text.slice(start, end))).toEqual([
    'I booked a boat to',
    'for',
    'coins, be there at',
    'sharp',
  ])
  expect(slots.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['name', 'Cape Town'],
    ['number', '12'],
    ['time', '11 am'],
  ])
})

test('shares are shares, ranges lie in the text in order, and the brief answer is the same', () => {
  const brief = createBriefAttributor(catalogue)
  const pieces = fc.constantFrom(
    'The blue kettle',
    'you ordered',
    'has left',
    'our warehouse',
    'I booked a boat to',
    'Oslo',
    '12',
    'coins',
    '…',
    '\n',
    'zebra',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ')
      const { templateId, coveredShare, band, covered, slots } = attribute(text)
      expect(brief(text)).toEqual({ templateId, coveredShare, band })
      expect(coveredShare).toBeGreaterThanOrEqual(0)
      expect(coveredShare).toBeLessThanOrEqual(1)
      for (const ranges of [covered, slots]) {
        let last = 0
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }
    }),
    { seed: 5 },
  )
})

const attributorOf = (...templates: Template[]) => createAttributor(makeCatalogue(templates, [], []))
/** Words of the template and words of the agent's own. */
const mixed = (own: number, others: number): string => `${madeWords(0, own)} ${madeWords(500, others)}`
/** Figures and words by turns, a figure at either end. */
const figures = (words: number, figure: string): string =>
  `${figure} ${madeWords(0, words)
    .split(' ')
    .map((word) => `${word} ${figure}`)
    .join(' ')}`

describe('a band begins at its threshold', () => {
  test.each([
    ['seven tokens get no verdict', 7, 7, 0, 'short'],
    ['eight do', 8, 8, 0, 'verbatim'],
    ['19 words of 20', 20, 19, 1, 'verbatim'],
    ['18 words of 19', 19, 18, 1, 'filled'],
    ['one own word in ten', 20, 18, 2, 'filled'],
    ['more than one in ten', 19, 17, 2, 'adapted'],
    ['three quarters of the template', 16, 12, 0, 'verbatim'],
    ['less of it', 16, 11, 0, 'adapted'],
    ['four words in ten', 30, 12, 18, 'adapted'],
    ['fewer than that', 30, 12, 19, 'own'],
  ])('%s', (_, size, own, others, band) => {
    expect(attributorOf(drawTemplate(madeWords(0, size)))(mixed(own, others))).toMatchObject({
      templateId: expect.any(String),
      coveredShare: Math.round((own / (own + others)) * 1e6) / 1e6,
      band,
    })
  })
  test('what fills slots counts half', () => {
    const attribute = attributorOf(drawTemplate(`${madeWords(0, 5)} ⟨number⟩ ${madeWords(5, 4)}`))
    expect(attribute(`${madeWords(0, 5)} 12 ${madeWords(5, 4)}`)).toMatchObject({
      coveredShare: 0.95,
      band: 'verbatim',
    })
  })
  test.each([
    [1, 'filled'],
    [0, 'adapted'],
  ])('half slots and %i word more are %s', (more, band) => {
    const text = (figure: string): string => `${figures(12, figure)} ${madeWords(100, more)}`
    expect(attributorOf(drawTemplate(text('⟨number⟩')))(text('12')).band).toBe(band)
  })
})

describe('greeting, signature and courtesies are left out', () => {
  const alone = attribute('The blue kettle you ordered has left our warehouse today.')
  test.each([
    ['a greeting', 'Hello Kim, the blue kettle you ordered has left our warehouse today.'],
    ['a closing', 'The blue kettle you ordered has left our warehouse today. Best regards, Ann Oduya'],
    ['a mark of who wrote it', 'The blue kettle you ordered has left our warehouse today. ^AO'],
    [
      'a courtesy',
      'The blue kettle you ordered has left our warehouse today. Is there anything else I can do for you?',
    ],
    ['quoted mail', 'The blue kettle you ordered has left our warehouse today.\n> where is it?'],
  ])('%s changes no share and is not covered', (_, text) => {
    const { covered, ...rest } = attribute(text)
    expect(rest).toEqual({ templateId: alone.templateId, coveredShare: 1, band: 'verbatim', slots: [] })
    expect(covered.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual([
      'the blue kettle you ordered has left our warehouse today',
    ])
  })
  test('a footer of the catalogue', () => {
    const bodies = ['your kettle has left us', 'no lamp is left', 'which colour do you want', 'we close at noon']
    const signed = (body: string): string => `${body}\\nAnn of the kettle desk, always happy to answer you`
    const all = drawReplies(bodies.map((body) => `6× ann: ${signed(body)}`).join('\n'))
    const found = createAttributor(discoverTemplates(() => all, EMPTY_CATALOGUE, 5))
    expect(all.map(({ text }) => found(text).coveredShare)).toEqual(all.map(() => 1))
  })
  test('but courtesies alone are a courtesy’s', () => {
    const courtesy = attribute('Hi Kim! Is there anything else I can do for you?')
    expect(catalogue.templates.find(({ id }) => id === courtesy.templateId)?.kind).toBe('courtesy')
    expect(courtesy.band).toBe('short')
  })
})

describe('slots are shown where they stand', () => {
  test.each([
    [
      'two kinds side by side',
      'Then 12 Lima it is for all of us',
      '⟨number⟩',
      [
        ['number', '12'],
        ['name', 'Lima'],
      ],
    ],
    ['several words in one', 'Then one or two of them it is for all of us', '⟨free⟩', [['free', 'one or two of them']]],
    ['at the end of the text', 'then it is for all of us 12', '', [['number', '12']]],
    ['none that is empty', 'then it is for all of us', '⟨name⟩', []],
  ])('%s', (_, text, slot, expected) => {
    const { slots } = attributorOf(drawTemplate(`then ${slot} it is for all of us ⟨number⟩`))(text)
    expect(slots.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected)
  })
  test('what is always the same is covered', () => {
    const text = 'The code 4711 opens the old gate.'
    const { covered, slots } = attributorOf(drawTemplate('the code =4711= opens the old gate'))(text)
    expect(covered).toEqual([{ start: 0, end: text.length - 1 }])
    expect(slots).toEqual([])
  })
})

test.each(['', ' ', '!?', 'Hi Kim,'])('nothing is explained of “%s”', (text) => {
  expect(attribute(text)).toEqual({ templateId: null, coveredShare: 0, band: 'short', covered: [], slots: [] })
})
test('without templates a long reply is the agent’s own', () => {
  expect(createAttributor(EMPTY_CATALOGUE)(madeWords(0, 8)).band).toBe('own')
  expect(createAttributor(EMPTY_CATALOGUE)(madeWords(0, 7)).band).toBe('short')
})
