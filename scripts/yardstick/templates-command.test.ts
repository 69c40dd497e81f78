import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runHere } from './testing'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-templates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, lines: readonly unknown[]): string => {
  const path = join(folder, name)
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return path
}
const KETTLE = 'The blue kettle you ordered has left our warehouse today.'
const kettles = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: n, text: KETTLE, agent: 'ann', conversation: `c${n}` }))
const own = { id: 'own', text: 'I asked the driver about it and she will look again after lunch.', topic: 'parcels' }

describe('templates discover', () => {
  test('says of each reply what it uses, in the order of the input', async () => {
    const { status, stdout } = await runHere(
      'templates',
      'discover',
      '--input',
      write('in.ndjson', [own, ...kettles(5)]),
    )
    expect(status).toBe(0)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const templateId = lines[1].templateId
    expect(templateId).toMatch(/^[0-9a-f]{16}$/)
    expect(lines).toEqual([
      { id: 'own', templateId: null, coveredShare: 0, band: 'own' },
      ...kettles(5).map(({ id }) => ({ id, templateId, coveredShare: 1, band: 'verbatim' })),
    ])
  })
  test.each([
    [['--min-support', '4'], 'verbatim'],
    [[], 'own'],
  ])('asks for five conversations unless told otherwise: %j', async (flags, band) => {
    const { stdout } = await runHere('templates', 'discover', '--input', write('four.ndjson', kettles(4)), ...flags)
    expect(JSON.parse(stdout.split('\n')[0] ?? '').band).toBe(band)
  })
  test('writes to a file, whole', async () => {
    const output = join(folder, 'out.ndjson')
    const { status, stdout } = await runHere(
      'templates',
      'discover',
      '--input',
      write('in.ndjson', kettles(2)),
      '--output',
      output,
    )
    expect([status, stdout]).toEqual([0, ''])
    expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(2)
  })
  test('nothing in, nothing out', async () => {
    const { status, stdout } = await runHere('templates', 'discover', '--input', write('empty.ndjson', []))
    expect([status, stdout]).toEqual([0, ''])
  })
  test.each([
    ['not json', 'Line 2 is not JSON.'],
    ['[]', 'Line 2: expected an object with "id" and "text"'],
    ['{"id": 1, "text": 7}', 'Line 2: expected an object with "id" and "text"'],
    ['{"text": "x"}', 'Line 2: "id" is a text or a number.'],
    ['{"id": 1, "text": "x", "agent": {}}', 'Line 2: "agent" is a text or a number, not {}.'],
    ['', 'Line 2 is not JSON.'],
  ])('refuses %j, names the line and leaves nothing behind', async (line, refusal) => {
    const output = join(folder, 'refused.ndjson')
    const input = write('bad.ndjson', [...kettles(1), line, ...kettles(1)])
    const { status, stderr, stdout } = await runHere('templates', 'discover', '--input', input, '--output', output)
    expect(status).toBe(1)
    expect(stderr).toContain(refusal)
    expect(stdout).toBe('')
    expect(existsSync(output)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })
  test.each([
    [['--input', join(folder, 'none.ndjson')], 1, 'There is no file'],
    [['--input', 'x', '--min-support', '0'], 2, 'Write a whole number of conversations from 1 on.'],
    [[], 2, '--input'],
  ])('refuses %j', async (flags, code, refusal) => {
    const { status, stderr } = await runHere('templates', 'discover', ...flags)
    expect(status).toBe(code)
    expect(stderr).toContain(refusal)
  })
  test('refuses a folder that is not there', async () => {
    const { status, stderr } = await runHere(
      'templates',
      'discover',
      '--input',
      write('in.ndjson', kettles(1)),
      '--output',
      join(folder, 'no', 'out'),
    )
    expect(status).toBe(1)
    expect(stderr).toContain('Nothing can be written to')
  })
})

describe('evaluate canned', () => {
  test('counts pairs that were given the same template', async () => {
    const row = (a: string, b: string, label: string, note = '') =>
      [`${a}-${b}`, a, TEXTS[a], b, TEXTS[b], label, note].join('\t')
    const TEXTS: Record<string, string> = {
      k: KETTLE,
      l: `Hello Kim, ${KETTLE}`,
      m: 'My own words about the matter of the driver who was late.',
    }
    const path = write('pairs.tsv', [
      'id\tid_a\ttext_a\tid_b\ttext_b\tlabel\tnote',
      row('k', 'l', '1'),
      row('k', 'm', '0'),
      row('l', 'm', '1'),
      row('l', 'm', '1', 'borderline:odd'),
      row('l', 'm', '2'),
    ])
    const { stdout } = await runHere('evaluate', 'canned', path, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      n: 3,
      truePositives: 1,
      falsePositives: 0,
      falseNegatives: 1,
      recall: 0.5,
    })
    expect((await runHere('evaluate', 'canned', path)).stdout).toContain('precision 1.000, recall 0.500')
  })
  test('holds replies against what was picked', async () => {
    const picked = kettles(20).map((reply) => ({ ...reply, template: 'left' }))
    const typed = [
      { ...own, template: 'custom' },
      { ...own, id: 'other', text: `${own.text} Then we shall see.` },
    ]
    const path = write('picked.ndjson', [...picked, ...typed])
    const { stdout } = await runHere('evaluate', 'canned', path, '--json')
    expect(JSON.parse(stdout)).toEqual({
      kind: 'replies',
      minimumSupport: 5,
      picked: 20,
      typed: 2,
      attributed: 1,
      right: 1,
      typedCalledCanned: 0,
      often: 1,
      foundForEach: 1,
      least: { template: 'left', attributed: 1 },
    })
    expect((await runHere('evaluate', 'canned', path)).stdout).toContain('typed 2: called verbatim or filled 0.000')
  })
  test('refuses pairs without a column', async () => {
    const { status, stderr } = await runHere('evaluate', 'canned', write('bad.tsv', ['id_a\ttext_a']))
    expect(status).toBe(1)
    expect(stderr).toContain('Line 1: there is no column "id_b".')
  })
})
