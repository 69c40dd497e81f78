import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wilsonInterval } from '#server/statistics/wilson'
import { english } from './english'
import figures from './english/figures.json'
import { findSupervisorRequest } from './find-supervisor-request'

describe('a request', () => {
  const asked: [string, string, string][] = [
    ['I want to speak to a supervisor.', 'I want to speak to a supervisor', 'senior'],
    ['This is useless. Get me your manager!', 'Get me your manager', 'senior'],
    [
      'Could you please put me through to someone above you?',
      'Could you please put me through to someone above you',
      'senior',
    ],
    ['Can we go to a manager with this', 'Can we go to a manager', 'senior'],
    ['I keep asking for a manager', 'I keep asking for a manager', 'senior'],
    ['Manager please', 'Manager please', 'senior'],
    ['Is there a team lead available?', 'Is there a team lead available', 'senior'],
    ['Please escalate this case.', 'Please escalate', 'senior'],
    ['I would like this to be escalated', 'I would like this to be escalated', 'senior'],
    ['Could a manager call me?', 'Could a manager call', 'senior'],
    ['human please', 'human please', 'human'],
    ['Can I talk to a real person', 'Can I talk to a real person', 'human'],
    ['operator', 'operator', 'human'],
    ['How do I reach a live agent?', 'How do I reach a live agent', 'human'],
    ['I need a representative', 'I need a representative', 'human'],
    ['let me talk to someone else', 'let me talk to someone else', 'other'],
    ['Transfer me to another agent, please.', 'Transfer me to another agent', 'other'],
  ]
  test.each(asked)('%j asks for somebody', (text, words, asksFor) => {
    const found = findSupervisorRequest(text, english)
    expect(found === null ? null : text.slice(found.start, found.end)).toContain(words.slice(-12))
    expect(found?.asksFor).toBe(asksFor)
  })

  const notAsked = [
    '',
    'My account manager told me to write.',
    'The prices are escalating.',
    'The refund was approved by my manager.',
    'Can you speak to the courier?',
    'No need to escalate.',
    "I don't want to speak to a manager.",
    'I asked for a supervisor yesterday and was cut off.',
    'Your manager was rude to me.',
    'I will call head office tomorrow.',
    'Can I give a colleague the manager role?',
    'I need to talk to my boss first.',
    'Are you a human?',
    'I could not reach a human all day.',
    'They said I should wait for a supervisor.',
    'Which password manager do you support?',
    'Please call me.',
    '> I want to speak to a supervisor.',
  ]
  test.each(notAsked)('%j asks for nobody', (text) => {
    expect(findSupervisorRequest(text, english)).toBeNull()
  })
})

const LABELLED = '../shared/data/labelled/escalation_request.tsv'

const WRITTEN_FOR_BOTS = /^(?:nlu_|star|multidogo|clinc|banking)/

interface Row {
  text: string
  asks: boolean
  borderline: boolean
  /** Written by a customer, not by a developer of bots or a crowd worker. */
  real: boolean
}

function readRows(): Row[] {
  const lines = readFileSync(LABELLED, 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const [, corpus = '', text = '', label, note = ''] = line.split('\t')
    return {
      text,
      asks: label === '1',
      borderline: note.startsWith('borderline'),
      real: !WRITTEN_FOR_BOTS.test(corpus),
    }
  })
}

function measure(rows: readonly Row[]): {
  n: number
  truePositives: number
  falsePositives: number
  falseNegatives: number
} {
  const found = rows.map(({ text, asks }) => ({ asks, found: findSupervisorRequest(text, english) !== null }))
  const count = (asks: boolean, wasFound: boolean): number =>
    found.filter((row) => row.asks === asks && row.found === wasFound).length
  return {
    n: rows.length,
    truePositives: count(true, true),
    falsePositives: count(false, true),
    falseNegatives: count(true, false),
  }
}

describe.skipIf(!existsSync(LABELLED))('on labelled sentences (skipped where ../shared/data is absent)', () => {
  test('rows of real customers: the figures are those published', () => {
    expect(measure(readRows().filter(({ real }) => real))).toEqual(figures.supervisorRequest.realCustomers)
  })

  test.each(['all', 'clear'] as const)('%s rows: the figures are those published', (which) => {
    const rows = readRows().filter(({ borderline }) => which === 'all' || !borderline)
    const counts = measure(rows)
    console.log(which, counts)
    expect(counts).toEqual(figures.supervisorRequest[which])
    const { truePositives, falsePositives, falseNegatives } = counts
    expect(truePositives / (truePositives + falsePositives)).toBeGreaterThanOrEqual(0.95)
    expect(truePositives / (truePositives + falseNegatives)).toBeGreaterThanOrEqual(0.9)
    expect(wilsonInterval(truePositives, truePositives + falsePositives)?.low).toBeGreaterThanOrEqual(0.85)
  })
})

test.each([
  'can you get a manager ',
  'please a a a real ',
  'someone ',
  'I want to ',
  'escalate human number ',
  '@',
  'a',
  'manager ',
])('100,000 characters of %j cost milliseconds', (part) => {
  const started = performance.now()
  findSupervisorRequest(part.repeat(100_000 / part.length), english)
  expect(performance.now() - started).toBeLessThan(1500)
})
