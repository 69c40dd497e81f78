import { describe, expect, it } from 'vitest'
import { findBrokenMentions, type Repository } from './find-broken-mentions'
import { findMentions } from './find-mentions'

const repository: Repository = {
  files: [
    'README.md',
    'package.json',
    'server/scoring/RULES.md',
    'server/scoring/clocks.ts',
    'app/vendors/[vendor]/page.tsx',
  ],
  npmScripts: new Set(['test', 'demo', 'yardstick']),
  yardstickCommands: new Set(['import', 'verify']),
}

const broken = (markdown: string, document = 'README.md') =>
  findBrokenMentions(document, findMentions(markdown), repository).map(({ name }) => name)

describe('what a document says exists', () => {
  it.each([
    ['an npm script', 'Run `npm run demo`, then npm test.', 'Run `npm run dmeo`, then npm start.', ['dmeo', 'start']],
    ['a command', '`npm run -s yardstick -- verify --json`', 'npm run yardstick -- verfy', ['verfy']],
    ['a path from the root', '`server/scoring/clocks.ts`', '`server/scoring/clock.ts`', ['server/scoring/clock.ts']],
    ['a folder', '`server/scoring/`', '`server/scores/`', ['server/scores/']],
    ['the end of a path', '`clocks.ts`', '`stopwatch.ts`', ['stopwatch.ts']],
    [
      'a page of a screen',
      '`app/vendors/[vendor]/page.tsx`',
      '`app/agents/[agent]/page.tsx`',
      ['app/agents/[agent]/page.tsx'],
    ],
    ['an import', '`#server/scoring/clocks`', '`#server/scoring/clock`', ['#server/scoring/clock']],
    ['a link', '[rules](server/scoring/RULES.md#clocks)', '[rules](RULES.md)', ['RULES.md']],
  ])('%s is checked', (_, right, wrong, names) => {
    expect(broken(right)).toEqual([])
    expect(broken(wrong)).toEqual(names)
  })

  it('a link counts from its document', () => {
    expect(broken('[clocks](clocks.ts) and [home](../../README.md)', 'server/scoring/RULES.md')).toEqual([])
  })

  it.each([
    '`text/csv`',
    '`/vendors/[vendor]`',
    '`import file.csv`',
    '`db/*.ts`',
    '`data/yardstick.db`',
    '[x](https://a.example/b)',
    '[up](#top)',
  ])('%s is no path of the repository', (markdown) => {
    expect(broken(markdown)).toEqual([])
  })

  it('tells the line', () => {
    expect(findMentions('one\n\n`clocks.ts`')).toEqual([{ kind: 'path', name: 'clocks.ts', line: 3 }])
  })

  it('lets commands pass where the command line does not list them', () => {
    const tolerant = { ...repository, yardstickCommands: null }
    expect(findBrokenMentions('README.md', findMentions('npm run yardstick -- anything'), tolerant)).toEqual([])
  })
})
