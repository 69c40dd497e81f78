import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServers } from '#scripts/start/start-servers'
import { seedDataFolder } from './seed-data-folder'

/** Starts Yardstick on a free port with a small data folder of its own, and takes both away when the tests have ended. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'yardstick-e2e-'))
  const removeDataFolder = () => rmSync(dataFolder, { recursive: true, force: true })
  try {
    await seedDataFolder(dataFolder)
    const servers = await startServers({ port: 0, dataFolder, log: logProblems })
    process.env.YARDSTICK_ADDRESS = servers.address
    process.env.YARDSTICK_DATA = dataFolder
    return async () => {
      await servers.stop()
      removeDataFolder()
    }
  } catch (error) {
    removeDataFolder()
    throw error
  }
}

/** What the servers say is shown, as it is the only place where their errors are told. */
function logProblems(line: string): void {
  console.error(line)
}
