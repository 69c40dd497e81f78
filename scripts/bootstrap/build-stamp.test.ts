import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildStamp } from './build-stamp.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yardstick-build-'))
  write('app/page.tsx', 'one')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, contents: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), contents)
}

describe('the stamp of a build', () => {
  it('is the same for the same sources', () => {
    const before = buildStamp(root)
    write('app/page.tsx', 'one')
    expect(buildStamp(root)).toBe(before)
  })

  it.each([
    ['a changed page', 'app/page.tsx'],
    ['a new screen', 'app/vendors/page.tsx'],
    ['a migration', 'db/migrations/0001_start.sql'],
    ['the lockfile', 'package-lock.json'],
  ])('changes with %s', (_, path) => {
    const before = buildStamp(root)
    write(path, 'two')
    expect(buildStamp(root)).not.toBe(before)
  })

  it.each([
    ['a test', 'app/page.test.tsx'],
    ['a sample', 'server/ingest/formats/samples/desk.csv'],
    ['a document', 'README.md'],
    ['a script', 'scripts/start.ts'],
  ])('does not change with %s', (_, path) => {
    const before = buildStamp(root)
    write(path, 'two')
    expect(buildStamp(root)).toBe(before)
  })
})
