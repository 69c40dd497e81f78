import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { classifyLines } from './classify-command'
import { runHere } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-classify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function classify(lines: readonly string[]) {
  const answers: unknown[] = []
  for await (const line of classifyLines('escalation-request', lines)) answers.push(JSON.parse(line))
  return answers
}

describe('classify', () => {
  test('answers each line with the words that were heard, in the order of the input', async () => {
    expect(
      await classify([
        JSON.stringify({ id: 'a', text: 'Hello. I want to speak to a supervisor.', role: 'customer' }),
        JSON.stringify({ id: 7, text: 'The printer is broken.', previous: 'What is it about?' }),
        JSON.stringify({ id: null, text: '' }),
      ]),
    ).toEqual([
      { id: 'a', label: true, confidence: expect.any(Number), rule: expect.any(String), start: 7, end: 38 },
      { id: 7, label: false, confidence: expect.any(Number), rule: null, start: null, end: null },
      { id: null, label: false, confidence: expect.any(Number), rule: null, start: null, end: null },
    ])
  })
  test.each([
    ['not json', 'Line 2 is not JSON.'],
    ['{"id": 1}', 'Line 2: expected an object with "id" and "text"'],
    ['[]', 'Line 2: expected an object with "id" and "text"'],
    ['{"id": 1, "text": "x", "role": "boss"}', 'Line 2: "role" is one of customer, agent, bot, system, not "boss".'],
  ])('refuses %j and names the line', async (line, refusal) => {
    await expect(classify(['{"id": 1, "text": "x"}', line])).rejects.toThrow(refusal)
  })
  test('refuses a detector that does not exist, and names those that do', async () => {
    const { status, stderr } = await runHere('classify', 'mood')
    expect(status).toBe(2)
    expect(stderr).toContain('It is one of: escalation-request, refusal')
  })
})

describe('evaluate', () => {
  const path = join(folder, 'labelled.tsv')
  writeFileSync(
    path,
    [
      'id\tcorpus\ttext\tlabel\tnote',
      'a\tours\tI want to speak to a supervisor.\t1\t',
      'b\tours\tThe printer is broken.\t0\t',
      'c\tours\tSo this is how it ends.\t1\tborderline:odd',
    ].join('\n'),
  )
  test('prints counts, shares with intervals and what was missed', async () => {
    const { status, stdout } = await runHere('evaluate', 'escalation-request', path)
    expect(status).toBe(0)
    expect(stdout).toContain('without borderline     found 1, wrong 0, missed 0 of 2; precision 1.000 (0.207–1.000)')
    expect(stdout).toContain('missed line 4 c (borderline): So this is how it ends.')
  })
  test('prints the same as JSON', async () => {
    const { stdout } = await runHere('evaluate', 'escalation-request', path, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      detector: 'escalation-request',
      clear: { n: 2, truePositives: 1, precision: 1, recall: 1, f1: 1 },
      all: { n: 3, falseNegatives: 1, recall: 0.5 },
      misses: [{ id: 'c', found: null }],
    })
  })
  test('refuses a file that is not there', async () => {
    const { status, stderr } = await runHere('evaluate', 'refusal', join(folder, 'none.tsv'))
    expect(status).toBe(1)
    expect(stderr).toContain('There is no file')
  })
})
