import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { templateWorld } from '#server/operations/templates/testing'
import { runHere } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
const file = join(folder, 'templates.csv')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const onData = (...args: string[]) => runHere(...args, '--db', join(folder, 'test.db'))
const listed = async (...args: string[]) => JSON.parse((await onData('templates', 'list', '--json', ...args)).stdout)

describe('the templates on the command line', () => {
  test('are none before anything is imported', async () => {
    expect((await onData('templates', 'list')).stdout).toMatch(/^No template is known here/)
  })

  describe('after an import', () => {
    beforeAll(async () => {
      writeFileSync(file, templateWorld())
      await onData('import', file)
    })

    test('are listed with their uses, whose they are and what was settled', async () => {
      const { stdout } = await onData('templates', 'list')
      expect(stdout.split('\n')[0]).toMatch(
        /^[0-9a-f]{16} {2}reply {2}10 uses {2}unreviewed {2}Please clear .*Night Owls 10$/,
      )
      expect(await listed('--search', 'parcel')).toMatchObject([
        {
          ...{ kind: 'reply', state: 'unreviewed', uses: 6, costly: 0, firstDay: '2026-03-02' },
          vendors: [
            { vendor: 'Night Owls', uses: 4 },
            { vendor: 'In-house', uses: 2 },
          ],
        },
      ])
    })

    test('are narrowed to a vendor and to what was settled', async () => {
      expect(await listed('--vendor', 'in-house')).toMatchObject([{ uses: 2 }])
      expect(await listed('--state', 'approved')).toEqual([])
      expect((await onData('templates', 'list', '--state', 'perhaps')).status).toBe(2)
      expect((await onData('templates', 'list', '--vendor', 'Nobody at all')).status).toBe(1)
    })

    test('are the same ones when looked for anew', async () => {
      const ids = (await listed()).map(({ id }: { id: string }) => id)
      const { status, stdout } = await onData('templates', 'rediscover')
      expect({ status, stdout }).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('11 conversations scored'),
      })
      expect((await listed()).map(({ id }: { id: string }) => id)).toEqual(ids)
    })
  })
})
