import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../bootstrap/root.mjs'
import { choosePort } from './choose-port'
import { keepRunning } from './keep-running'
import { webCommand, workerCommand } from './server-commands'
import { endOf, type Log, startChild, stopChild } from './start-child'
import { waitUntilHealthy } from './wait-until-healthy'

export interface StartOptions {
  /** 0 takes any free port. */
  port: number
  dataFolder: string
  log: Log
  host?: string
  /** The web server of `npm run dev`, which compiles as one edits, instead of the built one. */
  isDevelopment?: boolean
  /** Once aborted, nobody waits for the web server any more; the caller still calls `stop`. */
  stopSignal?: AbortSignal
}

export interface RunningServers {
  address: string
  /** Resolves, with how it ended, if the web server ends without having been stopped. */
  webDied: Promise<string>
  /** Both servers have ended when this resolves; 10 s after being asked they are ended by force. */
  stop(): Promise<void>
}

const GRACE_MS = 10_000

/** Starts the web server and the worker and resolves once the web server answers; throws one sentence where it cannot. */
export async function startServers(options: StartOptions): Promise<RunningServers> {
  const { dataFolder, log, host = '127.0.0.1', isDevelopment = false, stopSignal } = options
  if (!isDevelopment && !existsSync(join(ROOT, '.next/standalone/server.js'))) {
    throw new Error('The web server is not built; run "npm run build" first.')
  }
  const port = await choosePort(options.port, host)
  mkdirSync(dataFolder, { recursive: true })

  const settings = { port, host, dataFolder, isDevelopment }
  const web = startChild(webCommand(settings, process.env), log)
  const worker = keepRunning('worker', () => startChild(workerCommand(settings, process.env), log), log)

  let isStopping = false
  let stopped: Promise<unknown> | undefined
  async function stop(): Promise<void> {
    isStopping = true
    stopped ??= Promise.all([stopChild(web, GRACE_MS), worker.stop(GRACE_MS)])
    await stopped
  }

  const address = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`
  const webEnd = endOf(web)
  try {
    await waitUntilHealthy(`${address}/api/health`, webEnd, stopSignal)
  } catch (error) {
    await stop()
    throw error
  }
  const webDied = new Promise<string>((resolve) => {
    webEnd.then((end) => {
      if (!isStopping) resolve(end)
    })
  })
  return { address, webDied, stop }
}
