import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedDataFolder } from './seed-data-folder'

/** Makes a small data folder, which each worker takes a copy of, and takes it away when the tests have ended. */
export default async function globalSetup(): Promise<() => void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'yardstick-e2e-'))
  const removeDataFolder = () => rmSync(dataFolder, { recursive: true, force: true })
  try {
    await seedDataFolder(dataFolder)
    process.env.YARDSTICK_SEED = dataFolder
    return removeDataFolder
  } catch (error) {
    removeDataFolder()
    throw error
  }
}
