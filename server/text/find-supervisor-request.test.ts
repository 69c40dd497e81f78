import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from './english'
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

const LABELLED = '../shared/data/labelled/escalation_request.tsv'

describe.skipIf(!existsSync(LABELLED))('the labelled sentences (skipped where the shared folder is absent)', () => {
  test('nearly all requests are found, and nearly nothing else', () => {
    const rows = readFileSync(LABELLED, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/\r$/, '').split('\t'))
      .filter((cells) => cells.length > 3 && !cells[4]?.includes('borderline'))
      .map(([, , text = '', label]) => ({ asked: label === '1', found: findSupervisorRequest(text, english) !== null }))
    const right = rows.filter(({ asked, found }) => asked && found).length
    expect(rows.length).toBeGreaterThan(400)
    expect(right / rows.filter(({ found }) => found).length).toBeGreaterThanOrEqual(0.97)
    expect(right / rows.filter(({ asked }) => asked).length).toBeGreaterThanOrEqual(0.97)
  })
})
