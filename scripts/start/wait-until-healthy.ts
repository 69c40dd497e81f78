import { setTimeout as sleep } from 'node:timers/promises'

const LIMIT_MS = 60_000
const PAUSE_MS = 100

/**
 * Asks until the address answers well, or until it is told to stop waiting; throws one sentence when the server ends
 * before or takes more than a minute.
 */
export async function waitUntilHealthy(
  address: string,
  serverEnd: Promise<string>,
  stopSignal?: AbortSignal,
): Promise<void> {
  let end: string | null = null
  serverEnd.then((how) => {
    end = how
  })
  const deadline = performance.now() + LIMIT_MS
  while (performance.now() < deadline) {
    if (stopSignal?.aborted) return
    if (end !== null) throw new Error(`The web server ended before it was ready (${end}); its last lines say why.`)
    if (await answersWell(address)) return
    await sleep(PAUSE_MS)
  }
  throw new Error(`The web server did not answer at ${address} within a minute.`)
}

async function answersWell(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
