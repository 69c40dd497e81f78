import type { RunningServers } from './start-servers'

/** Stays until somebody stops it (0) or the web server dies (1); the servers have ended when it resolves. */
export async function runUntilStopped(servers: RunningServers, stopSignal: AbortSignal): Promise<number> {
  const asked = new Promise<null>((resolve) => {
    if (stopSignal.aborted) resolve(null)
    stopSignal.addEventListener('abort', () => resolve(null), { once: true })
  })
  const death = await Promise.race([asked, servers.webDied])
  await servers.stop()
  if (death === null) return 0
  console.error(`The web server ended (${death}); its last lines say why.`)
  return 1
}

/** Aborted by Ctrl-C, by SIGTERM, and when the terminal is closed. Installed first, so that no moment is unguarded. */
export function stopSignalOfProcess(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => controller.abort())
  return controller.signal
}
