import { ROOT } from './bootstrap/root.mjs'
import { demoPipeline } from './demo/demo-pipeline'
import { fillWithDemoData } from './demo/fill-with-demo-data'
import { parseStartArguments } from './start/parse-start-arguments'
import { runUntilStopped, stopSignalOfProcess } from './start/run-until-stopped'
import { startServers } from './start/start-servers'

const STOP_AFTER_START = '--stop-after-start'

/** The demo's data and servers, then its scorecards and address; stays until stopped, or ends at once where asked to. */
async function demo(): Promise<number> {
  const args = process.argv.slice(2)
  const options = parseStartArguments(
    args.filter((argument) => argument !== STOP_AFTER_START),
    process.env,
    ROOT,
  )
  await fillWithDemoData(options.dataFolder, demoPipeline, (line) => console.error(line))

  const stopSignal = stopSignalOfProcess()
  const servers = await startServers({ ...options, stopSignal, log: (line) => console.error(line) })
  if (!stopSignal.aborted) {
    console.log(await demoPipeline.formatScorecards(options.dataFolder))
    console.log(`Yardstick is at ${servers.address} (data in ${options.dataFolder}). Ctrl-C stops it.`)
  }
  return runUntilStopped(servers, args.includes(STOP_AFTER_START) ? AbortSignal.abort() : stopSignal)
}

demo().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
