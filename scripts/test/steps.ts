import { tool } from '../bootstrap/tool.mjs'

export interface Step {
  name: string
  /** A Node script and its arguments. */
  command: readonly string[]
  /** What the environment of the command has besides. */
  env?: Readonly<Record<string, string>>
  /** Left out by `npm run check`. */
  onlyInTest?: boolean
  /** Steps in a row of the same group run side by side: each of them alone leaves a processor idle. */
  group?: string
}

const typescript = (script: string, ...args: string[]) => ['--import', 'tsx', script, ...args]

// `biome ci` colours even what goes into a file.
const plainInLogs = process.stdout.isTTY ? [] : ['--colors=off']

/** One behind UTC with summer time, and one ahead by a quarter of an hour; a machine may stand anywhere (rulings.md 47). */
const OTHER_ZONES = ['America/New_York', 'Asia/Kathmandu']

/** Tests whose promises speak of clocks, days and calendars. */
const ABOUT_TIME = [
  'server/scoring',
  'server/ingest/time',
  'server/ingest/samples',
  'server/operations/settings',
  'app',
]

/** Each makes the whole demo before it says anything, and one takes it in as well. */
const ON_THE_WHOLE_DEMO = ['planted-effects', 'planted-escalations', 'planted', 'detector-overlap'].map(
  (name) => `scripts/demo-data/${name}.test.ts`,
)

const sideBySide = (group: string, steps: readonly Step[]): Step[] => steps.map((step) => ({ ...step, group }))

/** Everything that must hold, cheapest first. */
export function listSteps(): Step[] {
  return [
    ...sideBySide('reading the source', [
      { name: 'format and lint', command: [tool('@biomejs/biome', 'biome'), 'ci', ...plainInLogs, '.'] },
      { name: 'types', command: [tool('typescript', 'tsc'), '--noEmit'] },
      { name: 'rules are up to date', command: typescript('scripts/write-rules.ts', '--check') },
      { name: 'docs', command: typescript('scripts/check-docs.ts') },
      { name: 'dead code', command: [tool('knip'), '--production'] },
    ]),
    {
      name: 'unit and property tests',
      command: [tool('vitest'), 'run', ...ON_THE_WHOLE_DEMO.flatMap((path) => ['--exclude', path])],
    },
    { name: 'tests on the whole demo', command: [tool('vitest'), 'run', ...ON_THE_WHOLE_DEMO], onlyInTest: true },
    ...OTHER_ZONES.map((zone) => ({
      name: `tests about time in ${zone}`,
      command: [tool('vitest'), 'run', ...ABOUT_TIME],
      env: { TZ: zone },
      onlyInTest: true,
    })),
    ...sideBySide('kill drill and build', [
      { name: 'kill drill', command: typescript('scripts/kill-drill.ts'), onlyInTest: true },
      { name: 'build', command: ['scripts/build.mjs', '--if-stale'], onlyInTest: true },
    ]),
    { name: 'end to end', command: [tool('@playwright/test', 'playwright'), 'test'], onlyInTest: true },
  ]
}

/** The steps of this run: all, or the quick ones that need no browser, with long properties run for fewer rounds. */
export function selectSteps(steps: readonly Step[], withBrowser: boolean): Step[] {
  if (withBrowser) return [...steps]
  return steps
    .filter((step) => !step.onlyInTest)
    .map((step) => ({ ...step, env: { ...step.env, YARDSTICK_QUICK: '1' } }))
}
