import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jira } from './jira'
import { jiraIssues } from './jira-issues'
import { createTableHeader } from './table-header'
import { readingsOfTable } from './testing'

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8')

test('the description is the reporter’s first message, comments follow with their author', async () => {
  const [login, bare, broken] = await readingsOfTable(jira, sample('jira.csv'))
  expect(login).toMatchObject({
    kind: 'conversation',
    conversationId: 'DESK-7',
    facts: { tags: 'login, urgent', closedAt: '15/Jul/25 9:00 AM', requester: ['Lea Brandt', '5aa1'] },
    messages: [
      { role: 'customer', authorName: 'Lea Brandt', time: '14/Jul/25 3:42 PM', text: 'My password is refused.' },
      {
        role: null,
        visibility: 'public',
        authorId: '7bb2',
        time: '14/Jul/25 4:00 PM',
        text: 'Which browser; and which version?',
      },
      { role: null, authorId: '5aa1', text: 'Fox 9' },
    ],
  })
  expect(bare).toMatchObject({ kind: 'facts', conversationId: 'DESK-8' })
  expect(broken).toMatchObject({ kind: 'rejected', column: 'Comment' })
})

test('an export without comments is facts', async () => {
  expect(await readingsOfTable(jiraIssues, sample('jira-issues.csv'))).toMatchObject([
    {
      kind: 'facts',
      conversationId: 'DESK-7',
      at: '15/Jul/25 9:01 AM',
      facts: { closedAt: '15/Jul/25 9:00 AM', status: 'Done' },
    },
  ])
})

test.each([
  ['Issue key,Summary,Issue id,Comment,Comment', true, false],
  ['Issue key,Summary,Issue id', false, true],
  ['Key,Summary', false, false],
  ['number,short_description,comments', false, false],
])('%s', (names, withComments, without) => {
  const header = createTableHeader(names.split(','), 'x.csv')
  expect([jira.claims(header) !== null, jiraIssues.claims(header) !== null]).toEqual([withComments, without])
})

const real = '../shared/data/formats/jira-header-1.csv'
test.skipIf(!existsSync(real))(
  'the header of a real export without comments is claimed for its facts (skipped where absent)',
  async () => {
    expect(await readingsOfTable(jiraIssues, readFileSync(real, 'utf8'))).toEqual([])
  },
)
