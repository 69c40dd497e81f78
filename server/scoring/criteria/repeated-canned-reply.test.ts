import { describe, expect, test } from 'vitest'
import { FULL_LOSS } from '#server/domain/finding'
import { contextOf, conversationOf, judged, templatesOf } from '../testing'
import { repeatedCannedReply } from './repeated-canned-reply'

const CANNED = 'Please sign out, sign in again and clear the cache of your browser.'
const REWORDED = 'Please sign out, sign in again and clear the cache of your own web browser.'
const LONG =
  'Please sign out, sign in again and clear the cache of your browser. Should it stay white then, send us a picture of it.'
const PARCEL = (id: string) => `Your parcel ${id} is on its way to you right now, please be patient.`

const templates = templatesOf([CANNED, PARCEL('12345'), PARCEL('67890')])
const judge = (drawing: string, known = templates) =>
  judged(repeatedCannedReply, conversationOf(drawing), contextOf({ templates: known }))
const outcomes = (drawing: string, known = templates) =>
  judge(drawing, known).map(({ outcome, loss }) => [outcome, loss])

const twice = (first: string, second: string, between = '09:02 customer: no, it is still white') =>
  `09:00 customer: it fails\n09:01 agent 1@1: ${first}\n${between}\n09:03 agent 1@1: ${second}`

const NONE = [['none', 0]]
const ONE = [['repeated', FULL_LOSS / 2]]

describe('a reply is sent again', () => {
  const cases: [string, string][] = [
    ['a template, word for word', twice(CANNED, CANNED)],
    ['own words, word for word', twice(`We saw that. ${LONG}`, `We saw that. ${LONG}`)],
    ['a filled template with the same value', twice(PARCEL('48213'), PARCEL('48213'))],
    ['with another greeting and closing', twice(`Hi Anna, ${CANNED}`, `Dear Ms Berg, ${CANNED}\\nRegards,\\nTom`)],
    ['with the reader’s name in other places', twice(`Hi Anna, ${CANNED}`, `${CANNED.slice(0, -1)}, Anna.`)],
    ['by another agent who gives a name', twice(`My name is Maya. ${LONG}`, `My name is Tom. ${LONG}`)],
    ['with a courtesy in front', twice(CANNED, `I'm sorry to hear that. ${CANNED}`)],
    ['with words that only point back', twice(CANNED, `As I already told you before, please ${CANNED.slice(7)}`)],
    ['with an offer to write again', twice(CANNED, `${CANNED} Just reply here if it does not work.`)],
    ['under best wishes', twice(CANNED, `Tom here. ${CANNED}\\n\\nBest wishes,\\nTom\\nSupport`)],
    ['with a field unfilled', twice(`Hi Anna, ${CANNED}`, `Hi %first_name%, ${CANNED}`)],
    ['half of it', twice(LONG, CANNED)],
    ['its sentences in another order', twice(LONG, `${LONG.slice(CANNED.length + 1)} ${CANNED}`)],
    ['in capitals', twice(LONG, LONG.toUpperCase())],
  ]
  test.each(cases)('%s', (_, drawing) => {
    expect(outcomes(drawing)).toEqual(ONE)
  })

  test('in another wording of the same template', () => {
    const known = templatesOf([CANNED, CANNED, CANNED, REWORDED])
    expect(known.matchOf(REWORDED).templateId).toBe(known.matchOf(CANNED).templateId)
    expect(outcomes(twice(CANNED, REWORDED), known)).toEqual(ONE)
    expect(outcomes(twice(CANNED, REWORDED), templatesOf([]))).toEqual(NONE)
  })

  test('though it is approved', () => {
    const approved = templatesOf([CANNED], { approvedAs: 'steps' })
    expect(outcomes(twice(CANNED, CANNED), approved)).toEqual(ONE)
  })
})

describe('a reply is a new one', () => {
  const cases: [string, string][] = [
    ['a form with another number', twice(PARCEL('12345'), PARCEL('67890'))],
    ['one other word', twice(`The black lamp is here. ${LONG}`, `The white lamp is here. ${LONG}`)],
    ['a "not" more', twice('Your order is on its way to you right now.', 'Your order is not on its way to you now.')],
    [
      'another place',
      twice(
        'We have booked your stay in the town of Lisbon for you.',
        'We have booked your stay in the town of Oslo for you.',
      ),
    ],
    ['an answer in front', twice(CANNED, `The white page comes from an old file. ${CANNED}`)],
    ['a question behind', twice(CANNED, `${CANNED} Let me know if the page is white or grey.`)],
    ['an answer behind', twice(CANNED, `${CANNED} That removes the old file behind the white page.`)],
    ['less than half of it', twice(`${LONG} ${LONG.replaceAll('e', 'a')}`, CANNED)],
    ['the customer asked for it', twice(CANNED, CANNED, '09:02 customer: Could you send that again?')],
    ['nobody wrote in between', `09:00 customer: it fails\n09:01 agent 1@1: ${CANNED}\n09:02 agent 1@1: ${CANNED}`],
    ['only software answered in between', twice(CANNED, CANNED, '09:02 customer-auto: I am out of the office.')],
  ]
  test.each(cases)('%s', (_, drawing) => {
    expect(outcomes(drawing)).toEqual(NONE)
  })

  test('an excluded template', () => {
    expect(outcomes(twice(CANNED, CANNED), templatesOf([CANNED], { isExcluded: true }))).toEqual(NONE)
  })

  test('an autoresponder is nobody’s reply', () => {
    expect(outcomes(twice(CANNED, CANNED), templatesOf([CANNED], { isAutoresponder: true }))).toEqual([])
    expect(outcomes(`09:01 auto@1: ${CANNED}\n09:02 customer: no\n09:03 auto@1: ${CANNED}`)).toEqual([])
  })

  test('nothing to judge', () => {
    const courtesy = 'Is there anything else that I can do for you today?'
    expect(outcomes(twice(courtesy, courtesy))).toEqual([])
    const seven = 'Please sign out and sign in again.'
    expect(outcomes(twice(seven, seven))).toEqual([])
    expect(outcomes('09:00 customer: hello')).toEqual([])
    expect(outcomes('09:00 customer: hello\n09:01 agent 1@1: Please sign out.')).toEqual([])
    expect(outcomes(`09:00 customer: it fails\n09:01 agent 1@1: ${CANNED}`)).toEqual(NONE)
  })
})

test('eight words are enough', () => {
  const eight = 'Please sign out and then sign in again.'
  expect(outcomes(twice(eight, eight))).toEqual(ONE)
})

test('two repeats cost everything', () => {
  expect(outcomes(`${twice(CANNED, CANNED)}\n09:04 customer: no!\n09:05 agent 1@1: ${CANNED}`)).toEqual([
    ['repeated', FULL_LOSS],
  ])
})

test('the vendor who repeats carries it, whoever sent it first', () => {
  expect(outcomes(`09:01 agent 1@1: ${CANNED}\n09:02 customer: no\n09:03 agent 2@2: ${CANNED}`)).toEqual([
    ['none', 0],
    ['repeated', FULL_LOSS / 2],
  ])
})

test('the evidence is what was said twice, without the frame around it', () => {
  const second = `Hello Anna, as I said, ${CANNED.toLowerCase()} Have a nice day!`
  const [judgement] = judge(`09:01 agent 1@1: Hi Anna. ${CANNED}\n09:02 customer: no\n09:03 agent 4@1: ${second}`)
  expect(judgement?.evidence.map(({ messageId, quote }) => [messageId, quote])).toEqual([
    [1, CANNED],
    [3, CANNED.toLowerCase()],
  ])
  for (const { messageId, start, end, quote } of judgement?.evidence ?? [])
    expect((messageId === 1 ? `Hi Anna. ${CANNED}` : second).slice(start, end)).toBe(quote)
  expect(judgement?.agentId).toBe(4)
  expect(judgement?.words).toBe('09:03 sent the same reply again, loss 0.50')
})

test('of a reply that was cut the evidence is the part that came again', () => {
  const [judgement] = judge(twice(LONG, CANNED))
  expect(judgement?.evidence.map(({ quote }) => quote)).toEqual([CANNED, CANNED])
})

test('a hostile text costs milliseconds', () => {
  const started = performance.now()
  for (const part of [
    'as i said ',
    'again, ',
    'let me know if it still ',
    'Sorry again ',
    'word. ',
    'Hi Anna, ',
    'a b c ',
    'Thanks, ',
    '{{ ',
    '\n> ',
  ])
    outcomes(
      twice(
        part.repeat(100_000 / part.length).replaceAll('\n', '\\n'),
        `${part.repeat(100_000 / part.length).replaceAll('\n', '\\n')} end`,
      ),
    )
  expect(performance.now() - started).toBeLessThan(3000)
})
