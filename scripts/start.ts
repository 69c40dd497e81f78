import { ROOT } from './bootstrap/root.mjs'
import { parseStartArguments } from './start/parse-start-arguments'
import { runUntilStopped, stopSignalOfProcess } from './start/run-until-stopped'
import { startServers } from './start/start-servers'

async function start(): Promise<number> {
  const stopSignal = stopSignalOfProcess()
  const options = parseStartArguments(process.argv.slice(2), process.env, ROOT)
  const servers = await startServers({ ...options, stopSignal, log: (line) => console.log(line) })
  if (!stopSignal.aborted) console.log(`Yardstick is at ${servers.address} (data in ${options.dataFolder}).`)
  return runUntilStopped(servers, stopSignal)
}

start().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
