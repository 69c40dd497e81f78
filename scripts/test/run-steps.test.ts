import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../bootstrap/root.mjs'
import { formatStepTime } from './format-step-time'
import { runNode } from './run-node'
import { describeResult, runSteps } from './run-steps'
import { listSteps, selectSteps } from './steps'

const ending = (name: string, code: number) => ({ name, command: ['-e', `process.exit(${code})`] })
const run = (steps: Parameters<typeof runSteps>[0], lines: string[] = []) =>
  runSteps(
    steps,
    ({ command }, onOutput) => runNode(command, { onOutput }),
    (line) => lines.push(line),
  )

/** One after the other, two of these would wait for ever. */
const WAITS_FOR_THE_OTHER = `
  const { existsSync, writeFileSync } = require('node:fs')
  console.log('begins')
  writeFileSync(process.argv[1], '')
  const looking = setInterval(() => {
    if (!existsSync(process.argv[2])) return
    clearInterval(looking)
    console.error('ends')
    process.exitCode = 1
  }, 5)`

describe('running everything that must hold', () => {
  it('stops at the first step that fails', async () => {
    const result = await run([ending('lint', 0), ending('types', 2), ending('docs', 0)])
    expect(result).toEqual({ passed: 1, failedSteps: ['types'] })
    expect(describeResult(result)).toBe('1 steps passed, 1 failed: types')
  })

  it('runs steps of a group side by side, shows what each wrote in one piece, and names every one that fails', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
    const meeting = (name: string, other: string) => ({
      name,
      group: 'together',
      command: ['-e', WAITS_FOR_THE_OTHER, join(folder, name), join(folder, other)],
    })
    const lines: string[] = []
    try {
      const steps = [ending('docs', 0), meeting('lint', 'types'), meeting('types', 'lint'), ending('build', 0)]
      const { passed, failedSteps } = await run(steps, lines)
      expect({ passed, failedSteps: failedSteps.sort() }).toEqual({ passed: 1, failedSteps: ['lint', 'types'] })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    for (const name of ['lint', 'types'])
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^> ${name}\n(begins\nends|ends\nbegins)\nx ${name} failed`)),
      )
  })

  it('the quick run leaves out the whole demo, other zones, the kill drill, the build and the end-to-end tests only', () => {
    const left = selectSteps(listSteps(), false).map((step) => step.name)
    const all = selectSteps(listSteps(), true).map((step) => step.name)
    expect(all.filter((name) => !left.includes(name))).toEqual([
      'tests on the whole demo',
      'tests about time in America/New_York',
      'tests about time in Asia/Kathmandu',
      'kill drill',
      'build',
      'end to end',
    ])
  })

  it('every test is part of the whole run: what the unit tests leave out, the tests on the whole demo run', () => {
    const commandOf = (name: string) => listSteps().find((step) => step.name === name)?.command ?? []
    const paths = (command: readonly string[]) => command.filter((part) => part.endsWith('.test.ts')).sort()
    const leftOut = paths(commandOf('unit and property tests'))
    expect(leftOut).toHaveLength(4)
    expect(leftOut.every((path) => existsSync(join(ROOT, path)))).toBe(true)
    expect(paths(commandOf('tests on the whole demo'))).toEqual(leftOut)
  })

  it('the whole run runs long properties in full, the quick one for fewer rounds', () => {
    const asked = (withBrowser: boolean) =>
      selectSteps(listSteps(), withBrowser).filter(({ env }) => env?.YARDSTICK_QUICK === '1').length
    expect(asked(true)).toBe(0)
    expect(asked(false)).toBe(selectSteps(listSteps(), false).length)
  })

  it.each([
    [0, '0.0 s'],
    [9949, '9.9 s'],
    [9950, '10 s'],
    [59_499, '59 s'],
    [59_500, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('tells %d ms as %s', (ms, text) => {
    expect(formatStepTime(ms)).toBe(text)
  })
})
