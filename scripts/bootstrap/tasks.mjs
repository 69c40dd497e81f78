import { tool } from './tool.mjs'

const typescript = (script) => ['--import', 'tsx', script]
const endingWithParent = (script) => ['--import', './scripts/start/end-with-parent.mjs', ...typescript(script)]

/**
 * What `npm run <task>` means. `build`: the web server must be built from the present sources. `chromium`: a browser is
 * needed. `endsWithParent`: it stops its servers when this process vanishes. The arguments given are added at the end.
 */
export const TASKS = {
  demo: { build: true, endsWithParent: true, command: () => endingWithParent('scripts/demo.ts') },
  start: { build: true, endsWithParent: true, command: () => endingWithParent('scripts/start.ts') },
  dev: { endsWithParent: true, command: () => [...endingWithParent('scripts/start.ts'), '--dev'] },
  yardstick: { command: () => typescript('scripts/yardstick.ts') },
  build: { command: () => ['scripts/build.mjs'] },
  test: { chromium: true, command: () => typescript('scripts/test.ts') },
  check: { command: () => [...typescript('scripts/test.ts'), '--no-browser'] },
  e2e: { build: true, chromium: true, command: () => [tool('@playwright/test', 'playwright'), 'test'] },
  format: { command: () => [tool('@biomejs/biome', 'biome'), 'check', '--write', '.'] },
  rules: { command: () => typescript('scripts/write-rules.ts') },
  figures: { command: () => typescript('scripts/write-figures.ts') },
  migrations: { command: () => [tool('drizzle-kit'), 'generate'] },
  'kill-drill': { command: () => typescript('scripts/kill-drill.ts') },
  benchmark: { command: () => typescript('scripts/benchmark.ts') },
}
