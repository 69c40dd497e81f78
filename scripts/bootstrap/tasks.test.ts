import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './root.mjs'
import { TASKS } from './tasks.mjs'

describe('the tasks', () => {
  const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts ?? {}

  it.each(Object.keys(scripts))('npm run %s goes through the bootstrap to a task of that name', (name) => {
    expect(scripts[name]).toBe(`node scripts/bootstrap.mjs ${name}`)
    expect(TASKS).toHaveProperty(name)
  })

  it.each(Object.keys(TASKS))('%s runs a script that exists', (name) => {
    const script = TASKS[name]?.command().findLast((part) => part.includes('/')) ?? ''
    expect(existsSync(resolve(ROOT, script)), script).toBe(true)
  })
})
