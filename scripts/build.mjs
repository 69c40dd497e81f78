import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildStamp } from './bootstrap/build-stamp.mjs'
import { withLock } from './bootstrap/lock.mjs'
import { ROOT } from './bootstrap/root.mjs'
import { run, say } from './bootstrap/run.mjs'
import { tool } from './bootstrap/tool.mjs'

const BUILT = join(ROOT, '.next')
const STANDALONE = join(BUILT, 'standalone')
const STAMP = join(BUILT, 'yardstick-built')

function isBuilt(stamp) {
  return existsSync(join(STANDALONE, 'server.js')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp
}

async function build() {
  say('Building the web server...')
  rmSync(STAMP, { force: true })
  rmSync(STANDALONE, { recursive: true, force: true })
  const stamp = buildStamp(ROOT)
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const code = await run(process.execPath, [tool('next'), 'build'], { env })
  if (code !== 0) return code
  if (!existsSync(join(STANDALONE, 'server.js'))) {
    say('The build made no .next/standalone/server.js; next.config.ts must say output: "standalone".')
    return 1
  }
  // Next leaves these two out of the standalone folder.
  cpSync(join(BUILT, 'static'), join(STANDALONE, '.next', 'static'), { recursive: true })
  if (existsSync(join(ROOT, 'public'))) cpSync(join(ROOT, 'public'), join(STANDALONE, 'public'), { recursive: true })
  writeFileSync(STAMP, stamp)
  return 0
}

process.exitCode = await withLock('build', 'Another Yardstick is building the web server; waiting for it...', () =>
  process.argv.includes('--if-stale') && isBuilt(buildStamp(ROOT)) ? 0 : build(),
)
