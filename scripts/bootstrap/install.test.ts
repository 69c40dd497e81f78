import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hasVersionsOfLockfile, installStamp, readInstalledStamp } from './install.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yardstick-install-'))
  mkdirSync(join(root, 'node_modules'))
  writeLockfile('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' } })
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function writeLockfile(path: string, packages: Record<string, { version?: string; optional?: boolean }>): void {
  writeFileSync(join(root, path), JSON.stringify({ packages }))
}

describe('the stamp of an install', () => {
  it('changes with the lockfile', () => {
    const before = installStamp(root)
    writeLockfile('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.1' } })
    expect(installStamp(root)).not.toBe(before)
  })

  it('names the Node and the platform that native parts were made for', () => {
    expect(installStamp(root)).toContain(`node ${process.versions.node.split('.')[0]}\n${process.platform}`)
  })

  it('is missing after an install that did not come to its end', () => {
    expect(readInstalledStamp(root)).toBeNull()
    writeFileSync(join(root, 'node_modules', '.yardstick-installed'), installStamp(root))
    expect(readInstalledStamp(root)).toBe(installStamp(root))
  })
})

describe('an install made by hand', () => {
  const record = 'node_modules/.package-lock.json'

  it('is recognised when every version is that of the lockfile', () => {
    expect(hasVersionsOfLockfile(root)).toBe(false)
    writeLockfile(record, { 'node_modules/a': { version: '1.0.0' } })
    expect(hasVersionsOfLockfile(root)).toBe(true)
  })

  it.each([
    ['another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['a missing package', {}],
  ])('is not recognised with %s', (_, packages) => {
    writeLockfile(record, packages)
    expect(hasVersionsOfLockfile(root)).toBe(false)
  })

  it('may lack packages that are optional', () => {
    writeLockfile('package-lock.json', { '': {}, 'node_modules/for-macs': { version: '1.0.0', optional: true } })
    writeLockfile(record, {})
    expect(hasVersionsOfLockfile(root)).toBe(true)
  })
})
