import { provideChromium } from './bootstrap/chromium.mjs'
import { installPackages } from './bootstrap/install.mjs'
import { checkNodeVersion } from './bootstrap/node-version.mjs'
import { run, say } from './bootstrap/run.mjs'
import { TASKS } from './bootstrap/tasks.mjs'

/** `node scripts/bootstrap.mjs <task> [args...]`: brings what is missing, then hands over to the task. */
async function bootstrap(taskName, taskArguments) {
  const task = Object.hasOwn(TASKS, taskName) ? TASKS[taskName] : undefined
  if (task === undefined) {
    say(`There is no task "${taskName}"; the tasks are ${Object.keys(TASKS).join(', ')}.`)
    return 2
  }
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

  const installed = await installPackages()
  if (installed !== 0) return installed

  if (task.chromium) {
    const chromium = await provideChromium()
    if (chromium === null) return 1
    env.YARDSTICK_CHROMIUM = chromium
  }
  if (task.build) {
    const built = await run(process.execPath, ['scripts/build.mjs', '--if-stale'], { env, stdout: 'stderr' })
    if (built !== 0) return built
  }
  return run(process.execPath, [...task.command(), ...taskArguments], { env, channel: task.endsWithParent })
}

const { sentence, usable } = checkNodeVersion(process.versions.node)
if (sentence !== null) say(sentence)
process.exitCode = usable ? await bootstrap(process.argv[2] ?? '', process.argv.slice(3)) : 1
