import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServers } from '#scripts/start/start-servers'

/** Starts Yardstick on a free port with a copy of a data folder, and takes both away when `use` has ended. */
export async function startOnCopy(seed: string, use: (address: string) => Promise<void>): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'yardstick-e2e-'))
  try {
    cpSync(seed, dataFolder, { recursive: true })
    const servers = await startServers({ port: 0, dataFolder, log: logProblems })
    try {
      await use(servers.address)
    } finally {
      await servers.stop()
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** What the servers say is shown, as it is the only place where their errors are told. */
function logProblems(line: string): void {
  console.error(line)
}
