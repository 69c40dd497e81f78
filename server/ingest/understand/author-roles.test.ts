import { describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '#server/domain/import'
import { opens, readAll, sumOf } from '../testing'
import { createAuthorRoles } from './author-roles'

const NOBODY = { agents: [], bots: [] }
const MESSAGE = { conversation_id: 'C-1', created_at: '2025-03-01T10:00:00Z', author_role: 'agent', text: 'Hello' }

describe('authors that no record places', () => {
  it('are asked about by name, the most frequent first', () => {
    const roles = createAuthorRoles(NOBODY)
    for (const authorName of ['Ann', 'Bo', 'Bo']) expect(roles.roleOf({ authorName }, null)).toBeNull()
    expect(roles.questions()).toMatchObject([{ about: 'agents', choices: ['Bo', 'Ann'] }])
    expect(roles.questions()[0]?.question).toMatch(/^Nothing in the file/)
    roles.sawRole()
    expect(roles.questions()[0]?.question).toMatch(/^Not every message/)
  })

  it('without a name are asked about only where no record of the file tells its author', () => {
    const roles = createAuthorRoles(NOBODY)
    roles.roleOf({}, null)
    expect(roles.questions()).toHaveLength(1)
    roles.sawRole()
    expect(roles.questions()).toEqual([])
    expect(roles.isException({})).toBe(true)
    expect(roles.isException({ authorId: '7' })).toBe(false)
  })
})

it('one record without an author is rejected and holds up none of the others', async () => {
  const objects = [...Array(20).fill(MESSAGE), { conversation_id: 'C-1', created_at: MESSAGE.created_at, text: 'x' }]
  const bytes = new TextEncoder().encode(objects.map((object) => JSON.stringify(object)).join('\n'))
  const { batch } = await readAll(opens(bytes), { ...NO_OPTIONS, vendor: 'Harbour' })
  expect(batch.messages).toHaveLength(20)
  expect(batch.rejections).toHaveLength(1)
  expect(sumOf(batch)).toBe(batch.recordsRead)
})
